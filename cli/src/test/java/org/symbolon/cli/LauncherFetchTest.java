package org.symbolon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.cli.LaunchedProject.Outcome;

/** Fetching, against a server on loopback that stands for both publishers. */
@DisabledOnOs(OS.WINDOWS)
class LauncherFetchTest {

  private static final String JDK = "OpenJDK25U-jdk_x64_linux_hotspot_25.0.3_9.tar.gz";
  private static final String MAVEN = "apache-maven-3.9.16-bin.tar.gz";
  private static final String ASSETS = "/v3/assets/latest/25/hotspot";
  private static final String MAVEN_PATH = "/maven/maven-3/3.9.16/binaries/" + MAVEN;

  @TempDir Path temporary;
  private final Map<String, byte[]> served = new ConcurrentHashMap<>();
  private final Map<String, Integer> cutAfterBytes = new ConcurrentHashMap<>();
  private LaunchedProject project;
  private HttpServer server;
  private byte[] jdk;
  private byte[] maven;

  @BeforeEach
  void makeProjectAndServer() throws IOException, InterruptedException {
    project = new LaunchedProject(temporary);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort();
    jdk = archive("jdk-25.0.3+9", "25.0.3");
    maven = archive("apache-maven-3.9.16", "3.9.16");
    String links =
        "\"link\": \"%s/%s\", \"checksum_link\": \"%s/%s.sha256.txt\""
            .formatted(address, JDK, address, JDK);
    serve(
        ASSETS,
        "[{\"binary\": {\"package\": {" + links + "}}, \"release_name\": \"jdk-25.0.3+9\"}]");
    serve("/" + JDK + ".sha256.txt", digest("SHA-256", jdk) + "  " + JDK + "\n");
    served.put("/" + JDK, jdk);
    served.put(MAVEN_PATH, maven);
    project
        .with("SYMBOLON_JDK_URL", address)
        .with("SYMBOLON_MAVEN_URL", address)
        .with("SYMBOLON_MAVEN_SHA512", digest("SHA-512", maven));
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @Test
  void theRightArchivesAreKeptAndFoundAgain() {
    Outcome outcome = project.launch("fetch");
    assertThat(outcome.code()).as(outcome.output()).isZero();
    assertThat(outcome.output())
        .contains("JDK 25.0.3 in " + project.cache().resolve("jdk/jdk-25.0.3+9"));
    assertThat(project.cache()).isDirectoryNotContaining("glob:**/.*");
    server.stop(0);
    assertThat(project.launch("fetch").code()).isZero();
    assertThat(project.launch("verify").output()).contains("Maven 3.9.16");
  }

  @Test
  void aCacheOfOnesOwnIsUsed() {
    project.with("XDG_CACHE_HOME", project.folder.resolve("my cache").toString());
    assertThat(project.launch("fetch").code()).isZero();
    assertThat(project.folder.resolve("my cache/symbolon/jdk")).isDirectory();
  }

  @Test
  void aJdkThatIsCutOffLeavesNothing() {
    cutAfterBytes.put("/" + JDK, jdk.length / 2);
    refused("could not be fetched whole");
  }

  @Test
  void aJdkOfAnotherDigestLeavesNothing() {
    serve("/" + JDK + ".sha256.txt", digest("SHA-256", maven) + "  " + JDK + "\n");
    refused("digest of the JDK that came is not the publisher's");
  }

  @Test
  void aDigestFileWithoutALineForTheArchiveLeavesNothing() {
    serve("/" + JDK + ".sha256.txt", digest("SHA-256", jdk) + "  another.tar.gz\n");
    refused("has no line for " + JDK);
  }

  @Test
  void aDigestFileThatIsAnErrorPageLeavesNothing() {
    serve("/" + JDK + ".sha256.txt", "<html>Sorry</html>");
    refused("has no line for " + JDK);
  }

  @Test
  void aPublisherWithoutArchiveForThisMachineLeavesNothing() {
    serve(ASSETS, "[]");
    refused("names no archive for this machine");
  }

  @Test
  void aPublisherThatDoesNotAnswerLeavesNothing() {
    served.remove(ASSETS);
    refused("does not answer");
  }

  @Test
  void aMavenThatIsCutOffLeavesNothing() {
    project.jdk("25.0.3");
    cutAfterBytes.put(MAVEN_PATH, maven.length / 2);
    refused("Maven could not be fetched whole");
  }

  @Test
  void aMavenOfAnotherDigestThanThePinnedOneLeavesNothing() {
    project.jdk("25.0.3");
    project.with("SYMBOLON_MAVEN_SHA512", "");
    refused("not the pinned one");
  }

  private void refused(String reason) {
    Outcome outcome = project.launch("fetch");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output()).contains(reason);
    assertThat(project.cache()).doesNotExist();
  }

  private void serve(String path, String text) {
    served.put(path, text.getBytes(UTF_8));
  }

  private void answer(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = served.get(path);
    if (body == null) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(200, body.length);
    OutputStream out = exchange.getResponseBody();
    out.write(body, 0, cutAfterBytes.getOrDefault(path, body.length));
    out.flush();
    exchange.close();
  }

  /** A folder of that name with programs of a JDK and of Maven, packed. */
  private byte[] archive(String name, String version) throws IOException, InterruptedException {
    Path packed = project.folder.resolve("packed").resolve(name);
    LaunchedProject.write(packed.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    LaunchedProject.program(packed.resolve("bin/java"), "echo java");
    LaunchedProject.program(packed.resolve("bin/javac"), ":");
    LaunchedProject.program(packed.resolve("bin/mvn"), "echo Apache Maven " + version);
    Path file = project.folder.resolve("packed").resolve(name + ".tar.gz");
    Process tar =
        new ProcessBuilder(
                "tar", "-czf", file.toString(), "-C", packed.resolveSibling("").toString(), name)
            .start();
    assertThat(tar.waitFor()).isZero();
    return Files.readAllBytes(file);
  }

  private static String digest(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
