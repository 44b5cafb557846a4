package org.symbolon.acceptance.nodes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One node through its life; the steps share it, since each start costs seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunningTest {

  @TempDir static Path folder;

  private Path home;
  private NodeProcess node;

  @BeforeAll
  void start() throws Exception {
    home = folder.resolve("home");
    node = NodeProcess.start(home);
  }

  @AfterAll
  void end() throws Exception {
    node.close();
  }

  @Test
  @Order(1)
  void itServesAtTheAddressInItsFolder() throws Exception {
    assertThat(node.url().getHost()).isEqualTo("127.0.0.1");
    assertThat(status(node.url(), "/")).isEqualTo(200);
    assertThat(status(node.url(), "/actuator/health")).isEqualTo(200);
    assertThat(node.output()).contains("Symbolon serves at " + node.url()).doesNotContain("INFO");
  }

  @Test
  @Order(2)
  void aSecondStartOnTheFolderIsRefusedAndTouchesNothing() throws Exception {
    var before = snapshot(home);
    var second = NodeProcess.launch(home);
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.output())
        .startsWith("Symbolon did not start: another node runs on the folder " + home)
        .contains("What to do:")
        .hasLineCount(1);
    assertThat(snapshot(home)).isEqualTo(before);
    assertThat(status(node.url(), "/")).isEqualTo(200);
  }

  @Test
  @Order(3)
  void aPortThatIsTakenIsNamed() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var other = NodeProcess.launch(folder.resolve("a"), "--server.port=" + taken.getLocalPort());
      assertThat(other.exitCode()).isEqualTo(1);
      assertThat(other.output())
          .contains("port " + taken.getLocalPort() + " is taken")
          .contains("--port")
          .hasLineCount(1);
      assertThat(folder.resolve("a/postgres")).doesNotExist();
    }
  }

  @Test
  @Order(4)
  void anotherAddressNeedsACertificate() throws Exception {
    var open = NodeProcess.launch(folder.resolve("b"), "--symbolon.address=0.0.0.0");
    assertThat(open.exitCode()).isEqualTo(1);
    assertThat(open.output()).contains("without a certificate").hasLineCount(1);
  }

  @Test
  @Order(5)
  void aFileInPlaceOfTheFolderIsSaid() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "text", UTF_8);
    var other = NodeProcess.launch(file);
    assertThat(other.exitCode()).isEqualTo(1);
    assertThat(other.output()).contains(file + " is a file").hasLineCount(1);
  }

  @Test
  @Order(6)
  void aDatabaseThatEndsIsStartedAgain() throws Exception {
    long before = node.database().orElseThrow().pid();
    node.killDatabase();
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    int status = 0;
    while (System.nanoTime() < deadline
        && (status != 200 || node.database().map(ProcessHandle::pid).orElse(before) == before)) {
      status = status(node.url(), "/");
      assertThat(status).isIn(200, 503);
    }
    assertThat(status).isEqualTo(200);
    assertThat(node.output()).contains("The database answers again");
    node.stop();
    assertThat(node.exitCode()).isEqualTo(143);
  }

  @Test
  @Order(7)
  void theNextStartRepairsItselfAndAStopIsOrderly() throws Exception {
    node = NodeProcess.start(home);
    assertThat(status(node.url(), "/")).isEqualTo(200);
    var database = node.database().orElseThrow();
    node.stop();
    assertThat(node.exitCode()).isEqualTo(143);
    assertThat(home.resolve("node.address")).doesNotExist();
    assertThat(home.resolve("postgres/data/postmaster.pid")).doesNotExist();
    database.onExit().orTimeout(1, TimeUnit.MINUTES).join();
  }

  private static int status(URI base, String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }

  /** Files of the home that only a start writes, with size and time. */
  private static TreeMap<String, String> snapshot(Path home) throws IOException {
    var found = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(home, 2)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(
            home.relativize(file).toString(),
            Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return found;
  }
}
