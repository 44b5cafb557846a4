package org.symbolon.node.intake;

import java.util.List;
import java.util.Map;

/**
 * A target that also takes files of a form of its own, whose columns no schema names: it recognises
 * and reads them itself, and asks a person for what they do not say.
 */
public interface DocumentTarget extends SheetTarget {

  /** What may be answered beside a file. */
  List<SheetQuestion> questions();

  /** Whether a file is of that form, by its first line; else it is read as a plain sheet. */
  boolean recognises(String firstLine);

  /**
   * Whether every file for this target is of that form, so that one that is not recognised is
   * refused in its words.
   */
  boolean only();

  /**
   * Reads the whole file.
   *
   * @param answers by the name of the question; those not given are missing or blank
   */
  DocumentReading read(String fileName, byte[] file, Map<String, String> answers);

  /** Ways on for somebody whose file was refused with these problems. */
  List<SheetOffer> offers(
      String fileName, Map<String, String> answers, List<SheetProblem> problems);
}
