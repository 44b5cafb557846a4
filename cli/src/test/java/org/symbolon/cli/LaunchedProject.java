package org.symbolon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The launcher in a project of its own, in a folder with blanks, with a home, a path of few
 * programs, JDKs and a Maven that only write down how they were called. Nothing of the machine's
 * own JDKs and Maven can be seen from there.
 */
final class LaunchedProject {

  private static final List<String> PROGRAMS =
      List.of(
          "sh",
          "awk",
          "cat",
          "curl",
          "dirname",
          "find",
          "grep",
          "gzip",
          "head",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sha256sum",
          "sha512sum",
          "tar",
          "tr",
          "uname");

  final Path folder;
  final Path root;
  final Path home;
  private final Path programs;
  private final Map<String, String> environment = new HashMap<>();

  LaunchedProject(Path temporary) {
    folder = directory(temporary.resolve("a folder with blanks"));
    root = directory(folder.resolve("my project"));
    home = directory(folder.resolve("my home"));
    programs = directory(folder.resolve("programs"));
    copyLauncher();
    for (String source : List.of("reference", "coverage", "node", "cli")) {
      directory(root.resolve(source).resolve("src/main/java"));
      write(root.resolve(source).resolve("pom.xml"), "<project/>");
    }
    write(
        root.resolve("pom.xml"),
        "<project>\n<artifactId>symbolon</artifactId>\n<version>7.5</version>\n</project>\n");
    PROGRAMS.forEach(this::allow);
    environment.put("HOME", home.toString());
    environment.put("PATH", programs.toString());
    environment.put("SYMBOLON_JDK_FOLDERS", folder.resolve("jdks").toString());
  }

  /** What the launcher printed, both streams together, and its exit code. */
  record Outcome(int code, String output) {}

  LaunchedProject with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** A JDK that tells how it was called, in one of the folders that the launcher looks through. */
  Path jdk(String version) {
    Path jdk = directory(folder.resolve("jdks").resolve("jdk-" + version));
    write(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(jdk.resolve("bin/java"), "echo \"java " + version + ": $*\"");
    program(jdk.resolve("bin/javac"), ":");
    return jdk;
  }

  /** A Maven on the path that adds its arguments to {@link #builds()} and assembles empty jars. */
  Path maven(String version) {
    return maven(programs.resolve("mvn"), version, 0);
  }

  Path failingMaven(String version) {
    return maven(programs.resolve("mvn"), version, 1);
  }

  private Path maven(Path mvn, String version, int code) {
    return program(
        mvn,
        """
        if [ "$1" = -v ]; then echo "Apache Maven %s (x)"; exit 0; fi
        echo "$* JAVA_HOME=$JAVA_HOME" >>"%s"
        if [ %d -ne 0 ]; then echo "[ERROR] a comma is missing"; exit %d; fi
        mkdir -p cli/target/dist/thin cli/target/dist/node
        : >cli/target/dist/thin/thin.jar
        : >cli/target/dist/node/node.jar
        echo "Tests run: 1"
        """
            .formatted(version, folder.resolve("builds"), code, code));
  }

  /** The calls of Maven so far, one a line. */
  List<String> builds() {
    Path builds = folder.resolve("builds");
    try {
      return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome launch(String... arguments) {
    return launch(folder, root.resolve("symbolon"), arguments);
  }

  Outcome launch(Path workingDirectory, Path launcher, String... arguments) {
    List<String> command =
        Stream.concat(Stream.of("/bin/sh", launcher.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(workingDirectory.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the launcher waits for something: " + output);
      }
      return new Outcome(process.exitValue(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Makes a file older or newer than everything that exists, without waiting. */
  void touch(String file, Instant when) {
    try {
      Path path = root.resolve(file);
      if (!Files.exists(path)) {
        write(path, "");
      }
      Files.setLastModifiedTime(path, FileTime.from(when));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path cache() {
    return home.resolve(".cache/symbolon");
  }

  static Path program(Path file, String body) {
    write(file, "#!/bin/sh\n" + body + "\n");
    try {
      return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path file, String text) {
    directory(file.resolveSibling(""));
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path directory(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copyLauncher() {
    try {
      Files.copy(Path.of("..", "symbolon"), root.resolve("symbolon"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void allow(String name) {
    for (String place : List.of("/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")) {
      Path program = Path.of(place, name);
      if (Files.isExecutable(program)) {
        program(programs.resolve(name), "exec " + program + " \"$@\"");
        return;
      }
    }
  }
}
