package org.symbolon.protocol.log;

import java.util.List;
import java.util.Optional;

/**
 * A tree head as text: origin, size and root, each on a line (C2SP tlog-checkpoint). More lines may
 * follow; they are read over.
 *
 * @param origin names the log for all times, as its key does
 */
public record Checkpoint(String origin, long size, Hash root) {
  public Checkpoint {
    if (origin.isEmpty() || origin.chars().anyMatch(c -> c < ' ') || size < 0) {
      throw new IllegalArgumentException("a checkpoint names its log and a size from 0 on");
    }
  }

  /** The text that is signed. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /** Empty where the text is no checkpoint. */
  public static Optional<Checkpoint> parse(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    if (lines.size() < 4
        || !lines.getLast().isEmpty()
        || lines.subList(0, lines.size() - 1).contains("")
        || !lines.get(1).matches("0|[1-9][0-9]{0,17}")
        || !lines.get(2).matches("[A-Za-z0-9+/]{43}=")
        || lines.getFirst().chars().anyMatch(c -> c < ' ')) {
      return Optional.empty();
    }
    Hash root = Hash.ofBase64(lines.get(2));
    return root.base64().equals(lines.get(2))
        ? Optional.of(new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), root))
        : Optional.empty();
  }
}
