package org.symbolon.coverage.records;

/** Who has to act for a duty to be met. A judgement of the code list, not of a text. */
public enum Addressee {
  LEGISLATOR,
  COURT,
  EXECUTIVE,
  PRIVATE,
  INTERNATIONAL_BODY;

  /**
   * Whether an international body can help this addressee by its own tasks. A law or a judgement is
   * made by the State alone: model laws and monitoring help there, but that is general support.
   */
  public boolean canBeHelped() {
    return switch (this) {
      case EXECUTIVE, PRIVATE, INTERNATIONAL_BODY -> true;
      case LEGISLATOR, COURT -> false;
    };
  }
}
