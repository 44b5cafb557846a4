package org.symbolon.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands the sheets of a world to a node, as the command line does. */
final class WorldIntake {

  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern STATE = Pattern.compile("\"state\":\"([^\"]+)\"");

  private final HttpClient client;
  private final URI base;
  private final String secret;

  WorldIntake(HttpClient client, URI base, String secret) {
    this.client = client;
    this.base = base;
    this.secret = secret;
  }

  void take(Map<String, Path> sheets) throws IOException, InterruptedException {
    for (var sheet : sheets.entrySet()) {
      take(sheet.getKey(), sheet.getValue());
    }
  }

  private void take(String table, Path sheet) throws IOException, InterruptedException {
    String name = String.valueOf(sheet.getFileName());
    String answer =
        send(
            asking("/api/imports?target=" + table + "&fileName=" + name)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(sheet)));
    String id = first(ID, answer);
    while (first(STATE, answer).equals("READING")) {
      Thread.sleep(100);
      answer = send(asking("/api/imports/" + id).GET());
    }
    if (!first(STATE, answer).equals("PREVIEWED")) {
      throw new IOException(table + ": " + answer.substring(0, Math.min(2_000, answer.length())));
    }
    send(
        asking("/api/imports/" + id + "/apply")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}")));
  }

  private HttpRequest.Builder asking(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + secret);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          answer.uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  private static String first(Pattern pattern, String text) throws IOException {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IOException("the answer has no " + pattern);
    }
    return found.group(1);
  }
}
