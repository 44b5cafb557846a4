package org.symbolon.acceptance.kill;

import java.util.Map;
import org.symbolon.acceptance.nodes.NodeProcess;

/** Numbered writes to a node, and what of them is there afterwards. */
interface Work {

  /** Once, on a node that serves. */
  void prepare(NodeProcess node) throws Exception;

  /** Returns when the node has acknowledged the write; throws where it did not. */
  void write(NodeProcess node, int number) throws Exception;

  /** What the node holds now. */
  Found found(NodeProcess node) throws Exception;

  /**
   * @param records how often each number is there
   * @param events how many events each number has
   */
  record Found(Map<Integer, Integer> records, Map<Integer, Integer> events) {}
}
