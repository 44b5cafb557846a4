package org.symbolon.coverage.records;

import java.util.List;
import java.util.Optional;

/**
 * A body: agency, organisation, NGO, operation, national authority.
 *
 * @param powers one letter each, such as N for normative; empty where not known
 * @param personalData YES, LIMITED, NO, UNKNOWN
 * @param crime what the mandate is about; empty where not known
 */
public record Structure(
    String id,
    String name,
    String acronym,
    String type,
    String parent,
    String seat,
    PartialDate founded,
    PartialDate ended,
    String legalBasis,
    List<String> regions,
    List<String> powers,
    String personalData,
    Optional<Crime> crime,
    String mandate,
    Confidence confidence,
    String source) {

  public static Structure of(Row row) {
    return new Structure(
        row.required("structure_id"),
        row.text("name"),
        row.text("acronym"),
        row.required("type"),
        row.text("parent"),
        row.text("seat"),
        row.date("founded"),
        row.date("ended"),
        row.text("legal_basis"),
        row.parts("region"),
        row.parts("powers"),
        row.text("processes_personal_data"),
        row.findCode("crime", Crime.class),
        row.text("mandate"),
        row.confidence(),
        row.text("source"));
  }

  /** The acronym, where that is long enough to tell; else the name. */
  public String label() {
    return acronym.length() > 2 ? acronym : name.isEmpty() ? id : name;
  }

  public boolean isNationalAuthority() {
    return type.equals("NATIONAL_AUTHORITY");
  }
}
