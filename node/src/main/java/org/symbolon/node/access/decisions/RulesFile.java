package org.symbolon.node.access.decisions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;

/**
 * Reads {@code access/rules.csv} (act, roles, visitor, relation, purposes, event, eyes, note) and
 * {@code access/rules.properties} (version, as-of, source); one exception names every fault.
 *
 * <p>Roles and purposes are joined by {@code ;}. Beside role names, {@code *} means every account,
 * {@code WORK} every account with a role other than NODE_ADMINISTRATOR, {@code COMMAND_LINE} the
 * account of the command line and {@code SYSTEM} the node's own jobs.
 */
final class RulesFile {

  static final List<String> HEADER =
      List.of("act", "roles", "visitor", "relation", "purposes", "event", "eyes", "note");

  private final String name;
  private final List<String> faults = new ArrayList<>();

  private RulesFile(String name) {
    this.name = name;
  }

  static Rules read(String name, String text, String versionName, String versionText) {
    var file = new RulesFile(name);
    List<Rule> rules = file.rules(text);
    Rules.Version version = file.version(versionName, versionText, text);
    if (!file.faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", file.faults));
    }
    return Rules.of(version, rules);
  }

  private Rules.Version version(String versionName, String versionText, String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(versionText));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : List.of("version", "as-of", "source")) {
      if (properties.getProperty(key, "").isBlank()) {
        faults.add(versionName + ": " + key + " is missing");
      }
    }
    return new Rules.Version(
        properties.getProperty("version", ""),
        properties.getProperty("as-of", ""),
        properties.getProperty("source", ""),
        digest(text));
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Rule> rules(String text) {
    List<CsvRecord> rows;
    try (var reader =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      rows = reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var rules = new ArrayList<Rule>();
    if (rows.isEmpty() || !rows.getFirst().getFields().equals(HEADER)) {
      faults.add(name + ", row 1: the columns must be " + HEADER);
      return rules;
    }
    var acts = new HashSet<String>();
    for (CsvRecord row : rows.subList(1, rows.size())) {
      String place = name + ", row " + row.getStartingLineNumber() + ": ";
      if (row.getFieldCount() != HEADER.size()) {
        faults.add(place + "expected " + HEADER.size() + " columns, found " + row.getFieldCount());
      } else if (acts.add(row.getField(0))) {
        rules.add(rule(row, place));
      } else {
        faults.add(place + "the act " + row.getField(0) + " has a rule already");
      }
    }
    return rules;
  }

  private Rule rule(CsvRecord row, String place) {
    String act = row.getField(0);
    if (!act.matches("[a-z]+(\\.[a-z]+)+")) {
      faults.add(place + "\"" + act + "\" is no code of an act, such as atlas.record.change");
    }
    return new Rule(
        (int) row.getStartingLineNumber(),
        act,
        holders(parts(row.getField(1)), place),
        one(Rule.ForVisitors.class, "visitor", row.getField(2), place),
        one(Rule.Relation.class, "relation", row.getField(3), place),
        parts(row.getField(4)).stream()
            .map(code -> one(Purpose.class, "each purpose", code, place))
            .toList(),
        one(Rule.Written.class, "event", row.getField(5), place),
        one(Rule.Eyes.class, "eyes", row.getField(6), place));
  }

  private Rule.Holders holders(List<String> names, String place) {
    var roles = EnumSet.noneOf(Role.class);
    for (String holder : names) {
      switch (holder) {
        case "*", "WORK", "COMMAND_LINE", "SYSTEM" -> {}
        default ->
            find(Role.class, holder)
                .ifPresentOrElse(roles::add, () -> faults.add(place + "unknown role " + holder));
      }
    }
    return new Rule.Holders(
        roles,
        names.contains("*"),
        names.contains("WORK"),
        names.contains("COMMAND_LINE"),
        names.contains("SYSTEM"));
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split(";")).filter(part -> !part.isEmpty()).toList();
  }

  /** The constant of this name; a fault, and the first constant, where there is none. */
  private <E extends Enum<E>> E one(Class<E> type, String column, String code, String place) {
    return find(type, code)
        .orElseGet(() -> {
          faults.add(
              place
                  + column
                  + " must be one of "
                  + Arrays.toString(type.getEnumConstants())
                  + ", not \""
                  + code
                  + "\"");
          return type.getEnumConstants()[0];
        });
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(code))
        .findFirst();
  }
}
