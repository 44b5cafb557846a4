package org.symbolon.node.access.accounts;

import java.util.UUID;

/** A body that this node hosts, with the law that its use of personal data stands under. */
record Organisation(UUID id, String name, Kind kind, Regime regime) {

  enum Kind {
    COORDINATION,
    POLICE,
    BORDER_AUTHORITY,
    PROSECUTION,
    LABOUR_INSPECTION,
    COMPETENT_AUTHORITY,
    SERVICE_PROVIDER,
    INTERNATIONAL_ORGANISATION,
    RESEARCH,
    OTHER;

    /** Bodies that help persons are never on one node with bodies that enforce the law. */
    boolean enforces() {
      return this == POLICE
          || this == BORDER_AUTHORITY
          || this == PROSECUTION
          || this == LABOUR_INSPECTION;
    }

    boolean helps() {
      return this == SERVICE_PROVIDER;
    }
  }

  /** The data-protection regime of an organisation (design section 2). */
  enum Regime {
    GDPR,
    LAW_ENFORCEMENT_DIRECTIVE,
    REGULATION_2018_1725,
    OWN_RULES,
    THIRD_STATE
  }
}
