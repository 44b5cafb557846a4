package org.symbolon.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of the project as somebody sees them who has just cloned it: nothing that was built, no
 * data of a node.
 */
record SourceTree(Path root) {

  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "symbolon-data", ".idea", ".vscode", ".settings", "__pycache__");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  /** The tree that holds this module. */
  static SourceTree ofThisProject() {
    return new SourceTree(Path.of("..").toAbsolutePath().normalize());
  }

  List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(
                Path directory, BasicFileAttributes attributes) {
              return NOT_OURS.contains(name(directory))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile()) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.stream().sorted().toList();
  }

  List<Path> javaFiles() {
    return files().stream().filter(file -> name(file).endsWith(".java")).toList();
  }

  /** Modules in the order in which the root POM lists them. */
  List<String> modules() {
    return MODULE
        .matcher(text(root.resolve("pom.xml")))
        .results()
        .map(match -> match.group(1).strip())
        .toList();
  }

  /** Bytes as characters, so that any file can be read. */
  static String text(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
