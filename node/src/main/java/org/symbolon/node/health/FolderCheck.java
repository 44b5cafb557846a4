package org.symbolon.node.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Words;
import org.symbolon.node.web.HealthCheck;

/** Whether the secrets in the folder of the node are readable by their owner alone. */
@Component
class FolderCheck implements HealthCheck {

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  /** Files that hold a secret; where one is missing there is nothing to see. */
  private static final List<String> SECRETS =
      List.of("command-line.secret", "postgres/superuser", "postgres/owner", "postgres/pool");

  /** Folders of which every file holds a secret. */
  private static final List<String> SECRET_FOLDERS = List.of("keys", "tls");

  private final NodeHome home;

  FolderCheck(NodeHome home) {
    this.home = home;
  }

  @Override
  public String code() {
    return "folder";
  }

  @Override
  public Finding look() {
    Set<String> open = open(home.path());
    return open.isEmpty()
        ? Finding.ok("health.folder.ok", home.path().toString())
        : Finding.wrong(
            Words.of("health.folder.open", String.join(", ", open)),
            Words.of("health.folder.todo", home.path().toString()));
  }

  /** Names of the secrets that others than their owner may read or write. */
  static Set<String> open(Path home) {
    if (!home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Set.of();
    }
    return Stream.concat(
            SECRETS.stream().map(home::resolve),
            SECRET_FOLDERS.stream().map(home::resolve).flatMap(FolderCheck::inside))
        .filter(Files::isRegularFile)
        .filter(file -> !file.getFileName().toString().matches(".*\\.(pub|pem|crt)"))
        .filter(FolderCheck::forOthers)
        .map(file -> home.relativize(file).toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> inside(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (var files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean forOthers(Path file) {
    try {
      return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
