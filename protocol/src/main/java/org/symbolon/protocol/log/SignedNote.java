package org.symbolon.protocol.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with signatures below it, as text (C2SP signed-note): the text, an empty line, and a line
 * for each signature with a dash, the name of the key and base64 of key id and signature.
 *
 * @param text ends with a line end
 */
public record SignedNote(String text, List<Signature> signatures) {
  private static final int KEY_ID_BYTES = 4;
  private static final Pattern LINE = Pattern.compile("\u2014 ([^\\s+]+) ([A-Za-z0-9+/]+={0,2})");

  /** Who signed: name and id of the key, and what came out. */
  public record Signature(String name, Hash keyId, Hash bytes) {}

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalArgumentException("the text of a note is lines, each with its end");
    }
  }

  /** The whole note; ends with a line end. */
  public String encoded() {
    StringBuilder note = new StringBuilder(text).append('\n');
    for (Signature signature : signatures) {
      note.append("\u2014 ").append(signature.name).append(' ');
      byte[] id = signature.keyId.bytes();
      byte[] rest = signature.bytes.bytes();
      byte[] both = new byte[id.length + rest.length];
      System.arraycopy(id, 0, both, 0, id.length);
      System.arraycopy(rest, 0, both, id.length, rest.length);
      note.append(Base64.getEncoder().encodeToString(both)).append('\n');
    }
    return note.toString();
  }

  /** Empty where the text is no note with at least one signature. Nothing is verified yet. */
  public static Optional<SignedNote> parse(String note) {
    int split = note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      return Optional.empty();
    }
    List<Signature> signatures = new ArrayList<>();
    for (String line : note.substring(split + 2).split("\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      Optional<Signature> signature = signature(line);
      if (signature.isEmpty()) {
        return Optional.empty();
      }
      signatures.add(signature.get());
    }
    return signatures.isEmpty()
        ? Optional.empty()
        : Optional.of(new SignedNote(note.substring(0, split + 1), signatures));
  }

  private static Optional<Signature> signature(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    byte[] both;
    try {
      both = Base64.getDecoder().decode(matcher.group(2));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (both.length <= KEY_ID_BYTES) {
      return Optional.empty();
    }
    return Optional.of(
        new Signature(
            matcher.group(1),
            Hash.of(Arrays.copyOf(both, KEY_ID_BYTES)),
            Hash.of(Arrays.copyOfRange(both, KEY_ID_BYTES, both.length))));
  }
}
