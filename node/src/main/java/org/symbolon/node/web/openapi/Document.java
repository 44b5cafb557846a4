package org.symbolon.node.web.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the operations out of an OpenAPI document. */
record Document(String title, String version, List<Operation> operations) {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");

  static Document read(byte[] json) {
    JsonNode root = JsonMapper.shared().readTree(json);
    List<Operation> operations = new ArrayList<>();
    root.path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  if (METHODS.contains(operation.getKey())) {
                    operations.add(
                        operation(operation.getKey(), path.getKey(), operation.getValue()));
                  }
                }));
    JsonNode info = root.path("info");
    return new Document(
        info.path("title").asString(""), info.path("version").asString(""), operations);
  }

  private static Operation operation(String method, String path, JsonNode node) {
    List<Operation.Parameter> parameters = new ArrayList<>();
    node.path("parameters")
        .forEach(one ->
            parameters.add(
                new Operation.Parameter(
                    one.path("name").asString(""),
                    one.path("in").asString(""),
                    one.path("schema").path("type").asString(""),
                    one.path("required").asBoolean(false),
                    one.path("description").asString(""))));
    List<Operation.Answer> answers = new ArrayList<>();
    node.path("responses")
        .properties()
        .forEach(one ->
            answers.add(
                new Operation.Answer(
                    one.getKey(),
                    one.getValue().path("description").asString(""),
                    types(one.getValue()))));
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        (node.path("summary").asString("") + " " + node.path("description").asString("")).strip(),
        parameters,
        types(node.path("requestBody")),
        answers);
  }

  private static String types(JsonNode node) {
    return String.join(", ", node.path("content").propertyNames());
  }
}
