package org.symbolon.node.web;

import java.util.List;

/** Gives the first questions on the start page, with the figures of this node. */
public interface HomeQuestions {

  /** The questions this visitor may open, most useful first. */
  List<Question> questions(Page page);

  /**
   * A question that leads to its answer.
   *
   * @param sentence the answer in short, with its figures
   * @param n what stands behind it, such as "Atlas, n = 61 structures"
   */
  record Question(String title, String sentence, String n, String address) {}
}
