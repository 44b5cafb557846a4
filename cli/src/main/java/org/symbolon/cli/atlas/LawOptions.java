package org.symbolon.cli.atlas;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.symbolon.cli.Failure;
import org.symbolon.cli.running.Nodes;
import org.symbolon.coverage.AtlasData;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Country;
import org.symbolon.reference.Fault;
import org.symbolon.reference.FaultCode;
import org.symbolon.reference.ReferenceFolder;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/**
 * What every question about who is bound takes: whom or what to ask, on which day, how to answer.
 */
final class LawOptions {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "asks the node of this folder (default: symbolon-data); starts it if need be")
  private @Nullable Path home;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "asks the files of this folder instead, without a node; tables of who is bound that it"
              + " lacks are taken from what ships")
  private @Nullable Path data;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "as things stood on this day, YYYY-MM-DD (default: today; ladder: newest)")
  private @Nullable LocalDate at;

  @Option(names = "--json", description = "prints one JSON object as the last line")
  private boolean json;

  private List<String> shipped = List.of();

  boolean json() {
    return json;
  }

  Optional<LocalDate> at() {
    return Optional.ofNullable(at);
  }

  LocalDate day() {
    return at().orElseGet(() -> LocalDate.now(Clock.systemUTC()));
  }

  /** The tables that stood in for those that the folder lacks; known after {@link #ask}. */
  List<String> shipped() {
    return shipped;
  }

  /**
   * Asks the folder of files, or the node.
   *
   * @param engine the answer from records
   * @param api path of the node's API, with its parameters
   * @param read the answer from the node's JSON
   */
  <T> T ask(Function<AtlasData, T> engine, String api, Function<JsonNode, T> read) {
    if (data != null && home != null) {
      throw Failure.use("--data asks a folder of files, --home a node: name one of them");
    }
    if (data != null) {
      return engine.apply(records(data));
    }
    Path folder = (home == null ? Path.of("symbolon-data") : home).toAbsolutePath().normalize();
    return Nodes.with(folder, client -> read.apply(client.get(api)));
  }

  private AtlasData records(Path folder) {
    return switch (ReferenceFolder.read(folder)) {
      case ReferenceFolder.Accepted(var read, var notes) -> {
        shipped =
            notes.stream()
                .filter(note -> note.code() == FaultCode.SHIPPED_INSTEAD)
                .map(Fault::file)
                .toList();
        yield AtlasData.of(read.cells());
      }
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

  /**
   * The State of a code or a name.
   *
   * @throws Failure that names what would be right
   */
  static Country state(Countries countries, String text) {
    Country found =
        countries
            .byAlpha3(text.strip().toUpperCase(Locale.ROOT))
            .or(() -> countries.find(text))
            .orElseThrow(() -> unknown(countries, text));
    return switch (found.kind()) {
      case ISO, USER_CODE -> found;
      case FORMER_STATE ->
          throw Failure.input(
              name(countries, found) + " is a State no more: ask for one that came after it");
      case NON_STATE ->
          throw Failure.input(
              name(countries, found) + " is no State; the ladder shows it among the participants");
    };
  }

  static String name(Countries countries, Country country) {
    return countries.name(country, Locale.ENGLISH) + " (" + country.alpha3() + ")";
  }

  private static Failure unknown(Countries countries, String text) {
    String start = text.strip().toLowerCase(Locale.ROOT);
    String beginning = start.substring(0, Math.min(2, start.length()));
    List<String> near =
        countries.all().stream()
            .filter(each ->
                !beginning.isEmpty()
                    && (each.alpha3().toLowerCase(Locale.ROOT).startsWith(beginning)
                        || countries
                            .name(each, Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT)
                            .startsWith(beginning)))
            .limit(6)
            .map(each -> each.alpha3() + " " + countries.name(each, Locale.ENGLISH))
            .toList();
    return Failure.input(
        "'"
            + text
            + "' is no country: give the alpha-3 code of ISO 3166, such as NER for Niger"
            + (near.isEmpty() ? "" : "; near to it: " + String.join(", ", near)));
  }
}
