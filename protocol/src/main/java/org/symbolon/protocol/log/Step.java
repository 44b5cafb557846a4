package org.symbolon.protocol.log;

/**
 * One hash of a check: what was put left and right, and what came out. Anybody can repeat it with a
 * program that computes SHA-256 over the byte 1 and the two.
 */
public record Step(Hash left, Hash right, Hash result) {
  static Step of(Hash left, Hash right) {
    return new Step(left, right, Hashes.node(left, right));
  }
}
