package org.symbolon.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A call of the program inside the test: exit code and what it said. */
public record Ran(int exit, String out, String err) {

  public static Ran of(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exit =
        Symbolon.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Ran(exit, out.toString(), err.toString());
  }

  /** The one JSON object of the last line. */
  public JsonNode json() {
    return JsonMapper.builder().build().readTree(out.lines().toList().getLast());
  }
}
