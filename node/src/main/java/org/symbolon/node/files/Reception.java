package org.symbolon.node.files;

/** What became of a stream that was to be kept. */
public sealed interface Reception {

  /**
   * The bytes lie on the disk, synced; they are an orphan until {@link Originals#name} is called.
   */
  record Stored(String digest, long size, String media) implements Reception {}

  /** The stream was longer than this node keeps; nothing of it is left. */
  record TooLarge(long limitBytes) implements Reception {}
}
