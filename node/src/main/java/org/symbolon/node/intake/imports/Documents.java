package org.symbolon.node.intake.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.symbolon.node.intake.DocumentReading;
import org.symbolon.node.intake.DocumentTarget;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.sheets.SheetReading;
import org.symbolon.node.intake.sheets.SheetSource;
import org.symbolon.node.intake.sheets.Understood;
import org.symbolon.node.intake.sheets.Understood.ColumnMatch;
import org.symbolon.node.intake.sheets.WholeFile;

/** Files of a form of their own, which their target reads. */
final class Documents {

  private static final int MOST_NOTES = 60;

  private Documents() {}

  /** The target that reads this file itself; empty where it is a plain sheet of the target. */
  static Optional<DocumentTarget> reader(SheetTarget target, SheetSource source)
      throws IOException {
    return target instanceof DocumentTarget document
            && (document.only() || document.recognises(WholeFile.firstLine(source)))
        ? Optional.of(document)
        : Optional.empty();
  }

  static Previewing.Sheet read(DocumentTarget target, SheetImport read, SheetSource source)
      throws IOException {
    WholeFile file = WholeFile.read(source);
    List<SheetProblem> broken = file.problem().stream().toList();
    DocumentReading reading =
        broken.isEmpty()
            ? target.read(read.fileName(), file.bytes(), read.options().answers())
            : new DocumentReading(List.of(), List.of(), broken, List.of());
    var matches = new ArrayList<ColumnMatch>();
    reading
        .columns()
        .forEach(taken -> matches.add(new ColumnMatch(taken.written(), taken.column(), "")));
    var understood =
        new Understood(
            target.title().english(),
            file.gzip(),
            "",
            broken.isEmpty() ? "UTF-8" : "",
            "",
            reading.columns().isEmpty() ? 0 : 1,
            matches,
            reading.rows().size(),
            0,
            reading.notes().stream().limit(MOST_NOTES).toList());
    return new Previewing.Sheet(new SheetReading(understood, reading.problems()), reading.rows());
  }
}
