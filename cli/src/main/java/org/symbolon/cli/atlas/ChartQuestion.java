package org.symbolon.cli.atlas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.symbolon.cli.Failure;
import org.symbolon.cli.running.NodeClient;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** What a chart is asked, in the words of its address: {@code --question crime=THB}. */
final class ChartQuestion {

  @Option(
      names = "--question",
      paramLabel = "KEY=VALUE",
      description = "a filter as in the address of the chart, such as crime=THB; may be repeated")
  private List<String> parts = new ArrayList<>();

  /** Parameters with their values, in the order in which they were given. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : parts) {
      int sign = part.indexOf('=');
      if (sign < 1) {
        throw Failure.use("--question takes KEY=VALUE, such as crime=THB, not \"" + part + "\"");
      }
      parameters
          .computeIfAbsent(part.substring(0, sign), _ -> new ArrayList<>())
          .add(part.substring(sign + 1));
    }
    return parameters;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The same as an address says it, without its question mark. */
  String encoded() {
    List<String> pairs = new ArrayList<>();
    parameters()
        .forEach((name, values) ->
            values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
    return String.join("&", pairs);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The chart of this code, as the node lists it. */
  static JsonNode chart(NodeClient client, String code) {
    List<String> known = new ArrayList<>();
    for (JsonNode chart : client.get("/api/atlas/charts")) {
      if (chart.path("code").asString("").equals(code)) {
        return chart;
      }
      known.add(chart.path("code").asString(""));
    }
    throw Failure.input(
        "there is no chart \"" + code + "\"; there are " + String.join(", ", known));
  }
}
