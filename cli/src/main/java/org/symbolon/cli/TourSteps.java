package org.symbolon.cli;

import java.io.PrintWriter;

/** Counts the steps of a tour and says each with its result. */
final class TourSteps {

  private final PrintWriter out;
  private int count;

  TourSteps(PrintWriter out) {
    this.out = out;
  }

  int count() {
    return count;
  }

  void say(String step) {
    count++;
    out.println();
    out.println(count + ". " + step);
    out.flush();
  }

  void result(String text) {
    out.println("   " + text);
    out.flush();
  }

  void must(boolean condition, String otherwise) {
    if (!condition) {
      throw failed(otherwise);
    }
  }

  RuntimeException failed(String why) {
    return Failure.ours("step " + count + " failed: " + why);
  }
}
