package org.symbolon.cli.atlas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.symbolon.cli.Failure;
import org.symbolon.cli.running.Nodes;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.reference.ReferenceFolder;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** What every question of the Atlas takes: whom or what to ask, which rows count, how to answer. */
final class QuestionOptions {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "asks the node of this folder (default: symbolon-data); starts it if need be")
  private @Nullable Path home;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "asks the files of this folder instead, without a node")
  private @Nullable Path data;

  @Option(
      names = "--min-confidence",
      paramLabel = "H|M|L",
      description = "leaves out every row less sure than this (default: all count)")
  private @Nullable Confidence minConfidence;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "as things stood on this day, YYYY-MM-DD (default: all rows, areas of today)")
  private @Nullable LocalDate at;

  @Option(names = "--json", description = "prints one JSON object as the last line")
  private boolean json;

  Optional<Confidence> minConfidence() {
    return Optional.ofNullable(minConfidence);
  }

  Optional<LocalDate> at() {
    return Optional.ofNullable(at);
  }

  boolean json() {
    return json;
  }

  /**
   * Asks the folder of files, or the node.
   *
   * @param engine the answer from records
   * @param api path of the node's API, to which these options are added
   * @param read the answer from the node's JSON
   */
  <T> T ask(Function<AtlasData, T> engine, String api, Function<JsonNode, T> read) {
    return ask(engine, api, "", read);
  }

  /**
   * The same, asked of the node with more parameters.
   *
   * @param asked parameters of the API, {@code name=value} joined by {@code &}, or empty
   */
  <T> T ask(Function<AtlasData, T> engine, String api, String asked, Function<JsonNode, T> read) {
    if (data != null && home != null) {
      throw Failure.use("--data asks a folder of files, --home a node: name one of them");
    }
    if (data != null) {
      return engine.apply(records(data));
    }
    return Nodes.with(folder(), client -> read.apply(client.get(api + query(asked))));
  }

  private Path folder() {
    return (home == null ? Path.of("symbolon-data") : home).toAbsolutePath().normalize();
  }

  private String query(String asked) {
    List<String> parameters = new ArrayList<>();
    if (!asked.isEmpty()) {
      parameters.add(asked);
    }
    minConfidence().ifPresent(least -> parameters.add("minConfidence=" + least));
    at().ifPresent(day -> parameters.add("at=" + day));
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  private static AtlasData records(Path folder) {
    return switch (ReferenceFolder.read(folder)) {
      case ReferenceFolder.Accepted(var read, _) -> AtlasData.of(OwnTables.with(read.cells()));
      case ReferenceFolder.Refused(var faults) ->
          throw Failure.input(
              "the folder "
                  + folder
                  + " was refused:"
                  + faults.stream()
                      .map(fault -> "\n  " + fault.line(Locale.ENGLISH))
                      .reduce("", String::concat));
    };
  }
}
