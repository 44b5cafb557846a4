package org.symbolon.acceptance.kill;

import java.util.Map;
import org.symbolon.acceptance.nodes.NodeProcess;

/** Numbered writes to a node, and what of them is there afterwards. */
interface Work {

  /** Returns when the node has acknowledged the write; throws where it did not. */
  void write(NodeProcess node, int number) throws Exception;

  /** What the node holds now. */
  Found found(NodeProcess node) throws Exception;

  /**
   * How often each number is there, in each of the places that one write reaches.
   *
   * @param records the rows themselves
   * @param versions their history
   * @param events the log of acts
   */
  record Found(
      Map<Integer, Integer> records,
      Map<Integer, Integer> versions,
      Map<Integer, Integer> events) {}
}
