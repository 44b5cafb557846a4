package org.symbolon.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A node as the launcher starts it: the same class path, flags and cache of prepared classes. */
final class NodeUnderTest implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration STEP = Duration.ofMillis(5);

  private final Process process;
  private final URI url;
  private final long nanosecondsToFirstPage;

  private NodeUnderTest(Process process, URI url, long nanosecondsToFirstPage) {
    this.process = process;
    this.url = url;
    this.nanosecondsToFirstPage = nanosecondsToFirstPage;
  }

  /** Starts a demo node on a folder, on a free loopback port, and asks for its first page. */
  static NodeUnderTest start(Path arguments, Path home, HttpClient client)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + arguments);
    command.add("org.symbolon.node.NodeApplication");
    command.addAll(
        List.of(
            "--symbolon.home=" + home,
            "--server.port=0",
            "--symbolon.demo=true",
            "--symbolon.atlas.public=true"));
    Files.createDirectories(home);
    Path output = home.resolveSibling(home.getFileName() + ".out");
    Files.deleteIfExists(home.resolve("node.address"));
    long before = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      URI url = waitForAddress(process, home, output, before);
      var request = HttpRequest.newBuilder(url).build();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IOException("the first page answered " + status);
      }
      return new NodeUnderTest(process, url, System.nanoTime() - before);
    } catch (IOException | InterruptedException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static URI waitForAddress(Process process, Path home, Path output, long before)
      throws IOException, InterruptedException {
    Path address = home.resolve("node.address");
    while (Files.notExists(address)) {
      if (!process.isAlive() || System.nanoTime() - before > PATIENCE.toNanos()) {
        throw new IOException("the node did not start:\n" + Files.readString(output));
      }
      Thread.sleep(STEP);
    }
    return URI.create(Files.readAllLines(address).getFirst());
  }

  URI url() {
    return url;
  }

  long nanosecondsToFirstPage() {
    return nanosecondsToFirstPage;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
