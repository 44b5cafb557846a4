package org.symbolon.acceptance.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that speaks TLS to others, with a certificate that nobody on this machine knows. */
class CertificateTest {

  @TempDir private Path folder;

  @Test
  void itAnswersProgramsOfItsOwnMachineAllTheSame() throws Exception {
    Path store = folder.resolve("node.p12");
    makeCertificate(store);
    try (var node =
            NodeProcess.start(
                folder.resolve("home"),
                "--server.ssl.key-store=" + store,
                "--server.ssl.key-store-password=changeit");
        var http = HttpClient.newHttpClient()) {
      assertThat(node.output())
          .contains("Symbolon serves at https://127.0.0.1:", "  https://127.0.0.1:");
      assertThat(node.url().toString()).startsWith("http://127.0.0.1:");
      var health = HttpRequest.newBuilder(node.url().resolve("/actuator/health")).build();
      assertThat(http.send(health, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
  }

  private static void makeCertificate(Path store) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit",
                "-alias",
                "node",
                "-keyalg",
                "EC",
                "-dname",
                "CN=node.example",
                "-validity",
                "2")
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
  }
}
