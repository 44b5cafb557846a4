package org.symbolon.coverage.protection;

import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.records.FunctionCode;

/**
 * One function across the texts.
 *
 * @param cells one for each text, in their order
 * @param has how many of the texts have a provision of their own
 * @param inherited how many more have it from another text
 * @param asked what the yardstick asks for, if anything
 * @param against how each text stands to the yardstick; empty where there is none
 * @param clauses every text's strongest provision on it anywhere, the strongest first
 */
public record ProtectionRow(
    FunctionCode function,
    List<Cell> cells,
    Share has,
    int inherited,
    Optional<Asked> asked,
    List<Against> against,
    List<ModelClause> clauses) {

  public ProtectionRow {
    cells = List.copyOf(cells);
    against = List.copyOf(against);
    clauses = List.copyOf(clauses);
  }

  /** The three strongest existing provisions anywhere, or fewer where there are fewer. */
  public List<ModelClause> models() {
    return clauses.stream().limit(World.MODELS).toList();
  }

  /** The same without the text that is to be drafted. */
  public List<ModelClause> modelsFor(String textId) {
    return clauses.stream()
        .filter(clause -> !clause.text().id().equals(textId))
        .limit(World.MODELS)
        .toList();
  }
}
