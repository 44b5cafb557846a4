package org.symbolon.coverage.records;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A network, dialogue, project or operation.
 *
 * @param formalisation a step from 0 (informal) to 4 (treaty or binding act); empty where not known
 * @param eligible whether it meets the criteria of the source's chart of networks; empty where not
 *     known
 */
public record Network(
    String id,
    String name,
    String acronym,
    String type,
    OptionalInt formalisation,
    String legalBasis,
    PartialDate start,
    PartialDate end,
    String lead,
    Crime crime,
    List<String> regions,
    Optional<Boolean> eligible,
    String summary,
    Confidence confidence,
    String source) {

  public static Network of(Row row) {
    return new Network(
        row.required("network_id"),
        row.text("name"),
        row.text("acronym"),
        row.text("type"),
        step(row),
        row.text("legal_basis"),
        row.date("start"),
        row.date("end"),
        row.text("lead"),
        row.code("crime", Crime.class),
        row.parts("region"),
        eligible(row),
        row.text("summary"),
        row.confidence(),
        row.text("source"));
  }

  /** The acronym, or the name where there is none. */
  public String label() {
    return acronym.isEmpty() ? name.isEmpty() ? id : name : acronym;
  }

  /** Whether it is work for a time with a budget of its own, not a standing network. */
  public boolean isProject() {
    return type.equals("PROJECT") || type.equals("OPERATION");
  }

  public boolean isEligible() {
    return eligible.orElse(false);
  }

  private static OptionalInt step(Row row) {
    String cell = row.text("formalisation");
    if (cell.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!cell.matches("[0-4]")) {
      throw row.fault("formalisation", "'" + cell + "' is no step from 0 to 4");
    }
    return OptionalInt.of(cell.charAt(0) - '0');
  }

  private static Optional<Boolean> eligible(Row row) {
    String cell = row.text("cimcett_eligible");
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell.equals("Y"));
  }
}
