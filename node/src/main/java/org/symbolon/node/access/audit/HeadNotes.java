package org.symbolon.node.access.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.symbolon.protocol.log.Checkpoint;
import org.symbolon.protocol.log.SignedNote;
import org.symbolon.protocol.log.VerifierKey;

/** The heads of a file, by size. Half a note at the end was left by a crash. */
final class HeadNotes {

  private HeadNotes() {}

  static List<Head> read(Path file, Optional<VerifierKey> key) throws IOException {
    List<Head> heads = new ArrayList<>();
    if (Files.notExists(file)) {
      return heads;
    }
    StringBuilder note = new StringBuilder();
    boolean signed = false;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean signature = line.startsWith("\u2014 ");
        if (signed && !signature) {
          heads.add(head(note.toString(), key));
          note.setLength(0);
          signed = false;
        }
        if (!note.isEmpty() || !line.isEmpty()) {
          note.append(line).append('\n');
          signed = signature;
        }
      }
    }
    if (signed) {
      heads.add(head(note.toString(), key));
    }
    heads.sort(Comparator.comparingLong(Head::size));
    return heads;
  }

  /** A note as what it says; of size 0 where it says nothing. */
  static Head head(String note, Optional<VerifierKey> key) {
    Optional<Checkpoint> read =
        key.isPresent()
            ? key.get().open(note)
            : SignedNote.parse(note).flatMap(parsed -> Checkpoint.parse(parsed.text()));
    return read.map(head -> new Head(head.size(), head.root(), true))
        .or(() ->
            SignedNote.parse(note)
                .flatMap(parsed -> Checkpoint.parse(parsed.text()))
                .map(head -> new Head(head.size(), head.root(), false)))
        .orElseGet(Head::unreadable);
  }
}
