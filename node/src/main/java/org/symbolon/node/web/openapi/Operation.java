package org.symbolon.node.web.openapi;

import java.util.List;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Table;

/** One operation of the JSON API. */
record Operation(
    String method,
    String path,
    String summary,
    List<Parameter> parameters,
    String body,
    List<Answer> answers) {

  /** A parameter of the address. */
  record Parameter(String name, String where, String type, boolean required, String meaning) {}

  /** An answer: its status, when it is given, in which media types. */
  record Answer(String status, String meaning, String mediaTypes) {}

  String id() {
    return (method + path).replaceAll("[^A-Za-z0-9]+", "-");
  }

  Table parameterTable() {
    return Table.of(
        "Parameters of " + method + " " + path,
        List.of(
            Table.Column.text("Name"),
            Table.Column.text("In"),
            Table.Column.text("Type"),
            Table.Column.text("Meaning")),
        parameters.stream()
            .map(one ->
                Table.Row.of(
                    Cell.of(one.name() + (one.required() ? " *" : "")),
                    Cell.of(one.where()),
                    Cell.of(one.type()),
                    Cell.of(one.meaning())))
            .toList());
  }

  Table responseTable() {
    return Table.of(
        "Answers of " + method + " " + path,
        List.of(
            Table.Column.text("Status"),
            Table.Column.text("Meaning"),
            Table.Column.text("Media types")),
        answers.stream()
            .map(one ->
                Table.Row.of(
                    Cell.of(one.status()), Cell.of(one.meaning()), Cell.of(one.mediaTypes())))
            .toList());
  }
}
