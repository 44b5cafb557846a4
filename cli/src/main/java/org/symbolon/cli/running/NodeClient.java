package org.symbolon.cli.running;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.symbolon.cli.Failure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The JSON API of a node, called as the account <i>command line</i>. */
public final class NodeClient implements AutoCloseable {

  static final String SECRET = "command-line.secret";
  public static final ObjectMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI base;
  private final String secret;

  private NodeClient(URI base, String secret) {
    this.base = base;
    this.secret = secret;
  }

  /**
   * A client with the secret that lies in the node's folder.
   *
   * @throws Failure where the secret is not there or may not be read
   */
  public static NodeClient of(Path home, Address address) {
    try {
      return new NodeClient(address.uri(), Files.readString(home.resolve(SECRET)).strip());
    } catch (IOException _) {
      throw Failure.input(
          "the secret "
              + home.resolve(SECRET)
              + " cannot be read; run this as the user who owns the node's folder");
    }
  }

  /** A client without any secret, as a visitor. */
  public static NodeClient visitor(Address address) {
    return new NodeClient(address.uri(), "");
  }

  public JsonNode get(String path) {
    return json(send(request(path).GET().build()));
  }

  /** The status of an answer, for questions about who may see what. */
  public int status(String path) {
    return send(request(path).GET().build()).statusCode();
  }

  public JsonNode post(String path, Object body) {
    return json(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build()));
  }

  /** Takes away what was seen in this version. */
  public JsonNode delete(String path, int version, Object body) {
    return json(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .method("DELETE", BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build()));
  }

  /** Sends a file as the whole body. */
  public JsonNode upload(String path, Path file) {
    try {
      BodyPublisher body = BodyPublishers.ofFile(file);
      var request =
          request(path).header("Content-Type", "application/octet-stream").POST(body).build();
      return json(http.send(request, BodyHandlers.ofString()));
    } catch (IOException cut) {
      throw Failure.input(
          "the node did not take the whole file ("
              + (file.toFile().length() >> 20)
              + " MiB): it may be larger than the node takes (32 MB, or its setting"
              + " symbolon.files.limit), or the node has ended");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.ours("interrupted");
    }
  }

  /** Writes an answer to a file, whole or not at all. */
  public void download(String path, Path file) {
    try {
      HttpResponse<InputStream> answer =
          http.send(request(path).GET().build(), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() / 100 != 2) {
          throw refused(
              answer.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
        Path parent = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(parent, ".symbolon", ".part");
        try {
          Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
          Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException e) {
      throw Failure.input("cannot write " + file + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.ours("interrupted");
    }
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(10));
    request.header("Accept", "application/json");
    if (!secret.isEmpty()) {
      request.header("Authorization", "Bearer " + secret);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw Failure.ours("the node at " + base + " does not answer: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.ours("interrupted");
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw refused(answer.statusCode(), answer.body());
    }
    return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
  }

  private static Failure refused(int status, String body) {
    String said = Problem.text(status, body);
    return status / 100 == 5 ? Failure.ours(said) : Failure.input(said);
  }

  @Override
  public void close() {
    http.close();
  }
}
