package org.symbolon.coverage.protection;

import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.ProtectionNeed;
import org.symbolon.coverage.territory.TerritoryRelation;

/**
 * What one text lacks against a yardstick, or says more weakly, for who drafts it.
 *
 * @param reach how the territory of the yardstick lies to that of the text; empty where one of them
 *     is not recorded. A text outside the yardstick's reach owes it nothing.
 */
public record DraftSheet(
    Column text,
    Yardstick.Usable yardstick,
    Optional<TerritoryRelation.Kind> reach,
    List<Line> lines) {

  public DraftSheet {
    lines = List.copyOf(lines);
  }

  /** The lines of one standing, in the order of needs. */
  public List<Line> lines(Against against) {
    return lines.stream().filter(line -> line.against() == against).toList();
  }

  /**
   * One function that the yardstick asks for or the text has.
   *
   * @param asked what the yardstick asks for; empty for what goes beyond it
   * @param models the strongest existing provisions of other texts
   */
  public record Line(
      ProtectionNeed need,
      FunctionCode function,
      Against against,
      Cell cell,
      Optional<Asked> asked,
      List<ModelClause> models) {
    public Line {
      models = List.copyOf(models);
    }
  }
}
