package org.symbolon.node.access.foureyes;

import java.util.Locale;

/** The acts that one administrator never does alone on the spot. */
public enum Danger {
  ORGANISATION_DELETED,
  OWN_ROLES_CHANGED,
  GUARD_SWITCHED_OFF;

  /** Part of its message keys, such as {@code access.danger.organisation_deleted}. */
  public String key() {
    return "access.danger." + name().toLowerCase(Locale.ROOT);
  }
}
