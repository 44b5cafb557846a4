package org.symbolon.node.access;

import java.util.Locale;

/** What protects the node and can be switched off, by two administrators or after a day. */
public enum Guard {
  /** Roles that demand a second factor count only with one. */
  SECOND_FACTOR,
  /** Requests of one account or address are limited. */
  RATE_LIMIT,
  /** Leaves and heads of the log are copied to a folder outside the node's own. */
  LOG_FOLDER;

  /** Code in addresses, tables and events, such as {@code second-factor}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
