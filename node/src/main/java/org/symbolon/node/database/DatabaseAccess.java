package org.symbolon.node.database;

/**
 * Where the database of this node is, and the two roles that reach it.
 *
 * @param url the JDBC address
 * @param owner runs the migrations and owns what they make
 * @param pool does all other work; owns nothing
 */
record DatabaseAccess(String url, Credentials owner, Credentials pool) {

  /** Rows of persons must not come back in the text of an exception ("Key (name)=(...)"). */
  private static final String QUIET = "logServerErrorDetail=false";

  DatabaseAccess {
    if (!url.contains("logServerErrorDetail=")) {
      url = url + (url.contains("?") ? "&" : "?") + QUIET;
    }
  }
}
