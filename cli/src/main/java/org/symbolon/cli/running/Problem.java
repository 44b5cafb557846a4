package org.symbolon.cli.running;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A refusal of the node (RFC 9457) in words. */
final class Problem {

  private Problem() {}

  static String text(int status, String body) {
    try {
      JsonNode problem = NodeClient.JSON.readTree(body);
      var said =
          new StringBuilder(problem.path("detail").asString(problem.path("title").asString("")));
      for (JsonNode field : problem.path("fields")) {
        String remedy = field.path("remedy").asString("");
        said.append("\n  ")
            .append(field.path("field").asString(""))
            .append(": ")
            .append(field.path("detail").asString(""))
            .append(remedy.isEmpty() ? "" : " What would be right: " + remedy);
      }
      return said.isEmpty() ? "the node answered " + status : said.toString();
    } catch (JacksonException _) {
      return "the node answered " + status;
    }
  }
}
