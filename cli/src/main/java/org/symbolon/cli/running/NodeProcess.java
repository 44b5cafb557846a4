package org.symbolon.cli.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.symbolon.cli.Failure;

/** A node as a second process on a free loopback port; closing stops it and waits for its end. */
public final class NodeProcess implements AutoCloseable {

  private static final String MAIN = "org.symbolon.node.NodeApplication";
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration STEP = Duration.ofMillis(50);

  private final Process process;
  private final Address address;

  private NodeProcess(Process process, Address address) {
    this.process = process;
    this.address = address;
  }

  /** Starts a node on a folder, which is set up on the way, and waits until it answers. */
  public static NodeProcess start(Path home, List<String> settings) {
    List<String> command = new ArrayList<>(program());
    command.add(MAIN);
    command.add("--symbolon.home=" + home);
    command.add("--server.port=0");
    command.addAll(settings);
    try {
      Path output = Files.createTempFile("symbolon-node", ".out");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      return new NodeProcess(process, await(process, home, output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> program() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String dist = System.getProperty("symbolon.dist", "");
    Path arguments = Path.of(dist, "node.args");
    return !dist.isEmpty() && Files.isRegularFile(arguments)
        ? List.of(java, "@" + arguments)
        : List.of(java, "-cp", System.getProperty("java.class.path"));
  }

  private static Address await(Process process, Path home, Path output) throws IOException {
    try {
      for (long waited = 0; waited < PATIENCE.toMillis(); waited += STEP.toMillis()) {
        if (process.waitFor(STEP.toMillis(), TimeUnit.MILLISECONDS)) {
          String said = Files.readString(output).strip();
          Files.deleteIfExists(output);
          throw Failure.input("the node on " + home + " did not start. It said:\n" + said);
        }
        var address = Address.find(home).filter(found -> found.pid() == process.pid());
        if (address.isPresent()) {
          Files.deleteIfExists(output);
          return address.get();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroy();
    throw Failure.ours(
        "the node on " + home + " did not answer within " + PATIENCE.toSeconds() + " s");
  }

  public Address address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
