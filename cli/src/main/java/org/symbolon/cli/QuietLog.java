package org.symbolon.cli;

/** Keeps the log of the node's code off the terminal, where a verb runs it without a node. */
final class QuietLog {

  private QuietLog() {}

  /** To be called before any of that code. */
  static void on() {
    System.setProperty("logback.configurationFile", "org/symbolon/cli/quiet-logback.xml");
  }
}
