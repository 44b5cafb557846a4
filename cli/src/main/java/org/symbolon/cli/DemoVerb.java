package org.symbolon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.symbolon.cli.running.Address;
import org.symbolon.node.NodeApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts a node with the reference data and demo accounts in a temporary folder. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Starts a node with the reference data and demo accounts in a temporary folder, which is"
            + " removed at the end.",
    footer = {"", "Example: symbolon demo", "         symbolon demo --headless"})
final class DemoVerb implements Runnable {

  private static final List<String> SETTINGS =
      List.of("--symbolon.demo=true", "--symbolon.atlas.public=true");

  @Option(names = "--port", paramLabel = "N", description = "port to listen on (default: 8470)")
  private @Nullable Integer port;

  @Option(
      names = "--headless",
      description = "walks the way end to end without a browser, and says each step and its result")
  private boolean headless;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Path folder = temporary();
    if (headless) {
      try {
        new HeadlessTour(folder, SETTINGS, spec.commandLine().getOut()).walk();
      } finally {
        remove(folder);
      }
      return;
    }
    // Spring runs these once the node, and with it its database, has stopped.
    SpringApplication.getShutdownHandlers().add(() -> remove(folder));
    List<String> arguments = new ArrayList<>(SETTINGS);
    arguments.add("--symbolon.home=" + folder);
    if (port != null) {
      arguments.add("--server.port=" + port);
    }
    NodeApplication.main(arguments.toArray(String[]::new));
    welcome(folder);
    StartVerb.stay();
  }

  private void welcome(Path folder) {
    var out = spec.commandLine().getOut();
    Address.find(folder)
        .ifPresent(address ->
            out.printf(
                "%nOpen %s in a browser. It begins with three questions:%n"
                    + "  Which duties do the instruments share, and how strongly?%n"
                    + "  Who does the same, and do they know of each other?%n"
                    + "  Which duties has no body on record?%n"
                    + "Then: what binds a State, what two States can use together, who sits where.%n",
                address.uri()));
    out.printf("%nDemo accounts (name, password, roles), all invented:%n");
    try {
      Files.readAllLines(folder.resolve("demo-accounts.txt"))
          .forEach(line -> {
            String[] parts = line.split("\t", -1);
            out.printf("  %-15s %-24s %s%n", (Object[]) parts);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.printf("%nCtrl+C ends the demo and removes its folder %s%n", folder);
    out.flush();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("symbolon-demo").resolve("node");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    Path top = folder.getParent();
    if (top == null) {
      return;
    }
    try {
      Files.walkFileTree(
          top,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault)
                throws IOException {
              Files.deleteIfExists(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException left) {
      System.err.println("symbolon: the folder " + top + " could not be removed: " + left);
    }
  }
}
