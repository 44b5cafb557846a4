package org.symbolon.node.database;

import java.io.IOException;
import java.nio.file.Files;

/** How the node ends when it can no longer keep its word. */
@FunctionalInterface
interface Ending {

  /** The exit code for what is not the operator's fault. */
  int OURS = 3;

  /**
   * Says why and ends the process.
   *
   * @param what what happened, without the full stop
   * @param remedy what to do about it
   */
  void now(String what, String remedy);

  /**
   * Halts: an orderly stop would wait for requests that can only fail, and for a database that is
   * gone.
   */
  static Ending halt(NodeHome home) {
    return (what, remedy) -> {
      System.err.println("Symbolon ended: " + what + ". What to do: " + remedy);
      try {
        Files.deleteIfExists(home.resolve(NodeHome.ADDRESS));
      } catch (IOException e) {
        System.err.println("The file " + NodeHome.ADDRESS + " was left behind.");
      }
      Runtime.getRuntime().halt(OURS);
    };
  }
}
