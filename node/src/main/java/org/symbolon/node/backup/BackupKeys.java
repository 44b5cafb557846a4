package org.symbolon.node.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.symbolon.node.backup.content.OwnFiles;
import org.symbolon.node.backup.sealed.FileKey;
import org.symbolon.node.backup.sealed.RecipientKey;

/**
 * Keys in the folder of a node: {@code backup/recipients}, the public keys of the administrators,
 * one a line; {@code backup/newest}, the newest backup with the key of that file alone, so that a
 * drill needs nobody's secret key and older backups stay closed to the node.
 */
record BackupKeys(Path home) {

  static final String RECIPIENTS = "backup/recipients";
  private static final String NEWEST = "backup/newest";

  /** The newest backup of this node. */
  record Newest(Path file, FileKey key) {}

  /** Those who may open a backup; none where nobody made a key. */
  List<RecipientKey> recipients() throws IOException {
    Path file = home.resolve(RECIPIENTS);
    return Files.exists(file)
        ? Files.readAllLines(file).stream().flatMap(l -> RecipientKey.parse(l).stream()).toList()
        : List.of();
  }

  void add(RecipientKey key) throws IOException {
    var keys = new java.util.LinkedHashSet<>(recipients());
    keys.add(key);
    replace(RECIPIENTS, String.join("\n", keys.stream().map(RecipientKey::text).toList()) + "\n");
  }

  Optional<Newest> newest() throws IOException {
    Path file = home.resolve(NEWEST);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return lines.size() < 2
        ? Optional.empty()
        : Optional.of(new Newest(Path.of(lines.get(0)), FileKey.ofHex(lines.get(1))));
  }

  void keep(Newest newest) throws IOException {
    replace(NEWEST, newest.file() + "\n" + newest.key().hex() + "\n");
  }

  private void replace(String name, String text) throws IOException {
    Path file = home.resolve(name);
    OwnFiles.createFolder(home.resolve("backup"));
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    try (OutputStream out = OwnFiles.create(draft)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
