package org.symbolon.node.atlas.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.reference.Nearest;
import org.symbolon.reference.treaties.ChapterNumber;
import org.symbolon.reference.treaties.TreatyAnswers;
import org.symbolon.reference.treaties.TreatyFault;
import org.symbolon.reference.treaties.TreatyFaultCode;

/**
 * Of which treaty and day a file is. It says neither: the chapter number in its name with the table
 * of bindings, or a person, tells the treaty; the day only the person. Nothing is guessed.
 *
 * @param instrument the row of the instrument; empty where it is not told
 * @param chapter the chapter number that the name carries
 * @param faults what is asked, and what of the answers is wrong
 */
record TreatyFile(
    String file,
    Map<String, String> answers,
    Optional<Map<String, String>> instrument,
    Optional<String> chapter,
    Optional<LocalDate> asOf,
    List<TreatyFault> faults) {

  static final String INSTRUMENT = "instrument";
  static final String AS_OF = "asOf";
  static final String SOURCE = "source";
  static final String COMPLETE = "complete";
  static final String NAMES = "names";

  private static final String BINDINGS = "instrument_bindings";

  static TreatyFile of(
      String file, Map<String, String> answers, AtlasSnapshot records, LocalDate today) {
    var faults = new ArrayList<TreatyFault>();
    Optional<String> chapter = ChapterNumber.inName(file);
    Optional<Map<String, String>> instrument =
        instrument(file, answers.getOrDefault(INSTRUMENT, ""), chapter, records, faults);
    Optional<LocalDate> asOf = day(file, answers.getOrDefault(AS_OF, ""), today, faults);
    return new TreatyFile(file, answers, instrument, chapter, asOf, List.copyOf(faults));
  }

  private static Optional<Map<String, String>> instrument(
      String file,
      String said,
      Optional<String> chapter,
      AtlasSnapshot records,
      List<TreatyFault> faults) {
    List<String> bound = chapter.map(number -> bound(number, records)).orElse(List.of());
    String id = said.isEmpty() && bound.size() == 1 ? bound.getFirst() : said;
    if (id.isEmpty()) {
      faults.add(
          bound.isEmpty()
              ? fault(file, TreatyFaultCode.TREATY_ASKED, chapter.orElse(""))
              : fault(
                  file,
                  TreatyFaultCode.TREATY_AMBIGUOUS,
                  chapter.orElse(""),
                  String.join(", ", bound)));
      return Optional.empty();
    }
    Optional<Map<String, String>> row = row(records, "instruments", id);
    if (row.isEmpty()) {
      faults.add(fault(file, TreatyFaultCode.TREATY_UNKNOWN, id, nearest(id, records)));
      return Optional.empty();
    }
    if (!bound.isEmpty() && !bound.contains(id)) {
      faults.add(
          fault(
              file,
              TreatyFaultCode.TREATY_DIFFERS,
              chapter.orElse(""),
              String.join(", ", bound),
              id));
    }
    row(records, BINDINGS, id)
        .map(binding -> binding.getOrDefault("basis", "STATUS"))
        .filter(basis -> !basis.equals("STATUS"))
        .ifPresent(basis ->
            faults.add(fault(file, TreatyFaultCode.TREATY_WITHOUT_RATIFICATION, id, basis)));
    return row;
  }

  private static List<String> bound(String chapter, AtlasSnapshot records) {
    return records.rows(BINDINGS).stream()
        .filter(row ->
            row.getOrDefault("depositary_ref", "").strip().toLowerCase(Locale.ROOT).equals(chapter))
        .map(row -> row.getOrDefault("instrument_id", ""))
        .sorted()
        .toList();
  }

  private static Optional<Map<String, String>> row(AtlasSnapshot records, String table, String id) {
    return records.rows(table).stream()
        .filter(row -> row.getOrDefault("instrument_id", "").equals(id))
        .findFirst();
  }

  private static String nearest(String id, AtlasSnapshot records) {
    String nearest = "";
    int least = Math.max(2, id.length() / 3) + 1;
    for (Map<String, String> row : records.rows("instruments")) {
      String known = row.getOrDefault("instrument_id", "");
      int distance =
          Nearest.distance(
              id.substring(0, Math.min(60, id.length())).toLowerCase(Locale.ROOT),
              known.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        nearest = known;
      }
    }
    return nearest;
  }

  private static Optional<LocalDate> day(
      String file, String said, LocalDate today, List<TreatyFault> faults) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(said);
      if (day.isAfter(today)) {
        faults.add(asOf(file, TreatyFaultCode.AS_OF_FUTURE, said));
      }
      return Optional.of(day);
    } catch (DateTimeParseException _) {
      faults.add(asOf(file, TreatyFaultCode.AS_OF_FORM, said));
      return Optional.empty();
    }
  }

  private static TreatyFault asOf(String file, TreatyFaultCode code, String said) {
    return TreatyFault.of(file, 0, "as-of", code, said);
  }

  private static TreatyFault fault(String file, TreatyFaultCode code, String... arguments) {
    return TreatyFault.of(file, 0, INSTRUMENT, code, arguments);
  }

  String instrumentId() {
    return instrument.map(row -> row.getOrDefault("instrument_id", "")).orElse("");
  }

  /** The source as a person said it; else what the file is called, which is all that is known. */
  String source() {
    String said = answers.getOrDefault(SOURCE, "");
    return !said.isEmpty()
        ? said
        : fromCollection() ? "UN Treaty Collection" : "file " + file + ", handed in";
  }

  /** Whether the name says that the list was taken from the UN Treaty Collection. */
  boolean fromCollection() {
    return chapter.isPresent() && file.toLowerCase(Locale.ROOT).startsWith("untc");
  }

  /** What the readers need. */
  TreatyAnswers forReader() {
    return new TreatyAnswers(
        file, instrument.map(row -> row.getOrDefault("adopted", "")).orElse(""), asOf, names());
  }

  /** A line {@code Name = CODE} for each name that a person explained. */
  private Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    answers
        .getOrDefault(NAMES, "")
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          int at = line.lastIndexOf('=');
          names.put(
              line.substring(0, at < 0 ? line.length() : at).strip(),
              at < 0 ? "" : line.substring(at + 1).strip());
        });
    return names;
  }

  /** These faults and those of a reader, as problems; a day that is no day is not asked again. */
  List<SheetProblem> problems(List<TreatyFault> ofReader) {
    var all = new ArrayList<>(faults);
    boolean dayIsWrong =
        faults.stream().anyMatch(each -> each.code().equals(TreatyFaultCode.AS_OF_FORM.name()));
    ofReader.stream()
        .filter(each -> !(dayIsWrong && each.code().equals(TreatyFaultCode.AS_OF_ASKED.name())))
        .forEach(all::add);
    return all.stream()
        .map(each ->
            new SheetProblem(each.code(), each.row(), each.field(), each.message(), each.remedy()))
        .toList();
  }
}
