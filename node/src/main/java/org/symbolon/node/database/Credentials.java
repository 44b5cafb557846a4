package org.symbolon.node.database;

/** A role of the database and its password; printed without it. */
record Credentials(String user, String password) {

  @Override
  public String toString() {
    return user;
  }
}
