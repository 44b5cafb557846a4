package org.symbolon.node.intake.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.symbolon.node.intake.SheetApplied;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.node.intake.SheetPreview;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.SheetUndone;
import org.symbolon.reference.Wording;

/** A table like another one, whose preview does what a test says. */
record MadeUpTarget(SheetTarget like, Function<List<SheetRow>, SheetPreview> preview)
    implements SheetTarget {

  @Override
  public String name() {
    return like.name();
  }

  @Override
  public Wording title() {
    return like.title();
  }

  @Override
  public List<SheetColumn> columns() {
    return like.columns();
  }

  @Override
  public String act() {
    return like.act();
  }

  @Override
  public SheetPreview preview(String file, List<SheetRow> rows) {
    return preview.apply(rows);
  }

  @Override
  public SheetApplied apply(UUID importId, String file, List<SheetRow> rows, String reason) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SheetUndone undo(UUID importId, String reason) {
    throw new UnsupportedOperationException();
  }
}
