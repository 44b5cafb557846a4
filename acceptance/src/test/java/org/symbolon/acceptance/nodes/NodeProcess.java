package org.symbolon.acceptance.nodes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.symbolon.cli.running.Address;
import org.symbolon.node.NodeApplication;

/** A node in a process of its own, on the class path of the test, as {@code java} starts it. */
public final class NodeProcess implements AutoCloseable {

  /** Generous: the machine may be building something else. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Duration STEP = Duration.ofMillis(20);

  private final Path home;
  private final Process process;
  private final Path output;

  private NodeProcess(Path home, Process process, Path output) {
    this.home = home;
    this.process = process;
    this.output = output;
  }

  /** Starts a node on this folder, on a free port unless told otherwise, and returns at once. */
  public static NodeProcess launch(Path home, String... settings) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath(), NodeApplication.class.getName()));
    command.add("--symbolon.home=" + home);
    command.addAll(List.of(settings));
    if (Stream.of(settings).noneMatch(setting -> setting.startsWith("--server.port="))) {
      command.add("--server.port=0");
    }
    Path output = Files.createTempFile("node-", ".out");
    output.toFile().deleteOnExit();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new NodeProcess(home, process, output);
  }

  /** Starts a node and waits until it serves. */
  public static NodeProcess start(Path home, String... settings) throws Exception {
    var node = launch(home, settings);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (node.address().isEmpty()) {
      if (!node.process.isAlive() || System.nanoTime() > deadline) {
        node.process.destroyForcibly();
        throw new IllegalStateException("The node did not start:\n" + node.output());
      }
      Thread.sleep(STEP);
    }
    return node;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private Optional<Address> address() {
    return Address.find(home).filter(found -> found.pid() == process.pid());
  }

  /** The base URL of a node that serves. */
  public URI url() {
    return address().orElseThrow().uri();
  }

  /** The folder of the node. */
  public Path home() {
    return home;
  }

  /** The postmaster of the node; empty while there is none. */
  public Optional<ProcessHandle> database() {
    try {
      var lines = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** {@code kill -9} of the node. */
  public void kill() {
    process.destroyForcibly();
  }

  /** {@code kill -9} of the postmaster. */
  public void killDatabase() {
    database().ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Waits until the node says that it serves, as after its database was killed. */
  public void awaitHealth() throws Exception {
    var request = HttpRequest.newBuilder(url().resolve("/actuator/health")).build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var client = HttpClient.newHttpClient()) {
      while (alive() && client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("The node did not recover:\n" + output());
        }
        Thread.sleep(STEP);
      }
    }
  }

  /** {@code kill} of the node, as a service manager does it. */
  public void stop() {
    process.destroy();
  }

  /** Waits for the end and gives the exit code. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("The node did not end");
    }
    return process.exitValue();
  }

  /** Whether the node still runs. */
  public boolean alive() {
    return process.isAlive();
  }

  /** What it printed, to standard output and error. */
  public String output() throws IOException {
    return Files.readString(output);
  }

  @Override
  public void close() throws InterruptedException {
    stop();
    exitCode();
  }
}
