package org.symbolon.node.atlas.questions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/**
 * Reads the parameters of a question, the same for page, API and command line. Wrong values are
 * collected, and {@link #check} refuses them all at once; nothing is silently ignored.
 */
public final class Parameters {

  private final Page page;
  private final Map<String, String> faults = new LinkedHashMap<>();

  public Parameters(Page page) {
    this.page = page;
  }

  /** Whether the address names this parameter with a value. */
  public boolean has(String name) {
    return !page.parameter(name).isBlank();
  }

  /** One of the constants of an enum, by its name. */
  public <E extends Enum<E>> Optional<E> code(String name, Class<E> type) {
    return has(name) ? constant(name, page.parameter(name), type) : Optional.empty();
  }

  /** Any number of constants of an enum, by their names. */
  public <E extends Enum<E>> Set<E> codes(String name, Class<E> type) {
    Set<E> found = new LinkedHashSet<>();
    values(name).forEach(value -> constant(name, value, type).ifPresent(found::add));
    return found;
  }

  /**
   * Any number of codes that somebody knows.
   *
   * @param allowed what to say would be right
   */
  public Set<String> known(String name, Predicate<String> known, String allowed) {
    Set<String> found = new LinkedHashSet<>();
    for (String value : values(name)) {
      if (known.test(value)) {
        found.add(value);
      } else {
        fault(name, value, allowed);
      }
    }
    return found;
  }

  /** A day, YYYY-MM-DD. */
  public Optional<LocalDate> date(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    String value = page.parameter(name).strip();
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException _) {
      fault(name, value, page.text("atlas.questions.day"));
      return Optional.empty();
    }
  }

  /** A whole number between two bounds. */
  public int number(String name, int otherwise, int least, int most) {
    if (!has(name)) {
      return otherwise;
    }
    String value = page.parameter(name).strip();
    if (value.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    fault(name, value, page.text("atlas.questions.number", least, most));
    return otherwise;
  }

  /** A share above 0 and up to 1, with a point. */
  public Optional<Double> share(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    String value = page.parameter(name).strip();
    if (value.matches("0?\\.[0-9]{1,12}|1(\\.0{1,12})?")) {
      double share = Double.parseDouble(value);
      if (share > 0) {
        return Optional.of(share);
      }
    }
    fault(name, value, page.text("atlas.questions.share"));
    return Optional.empty();
  }

  /** {@code true} or {@code false}; false where nothing is said. */
  public boolean flag(String name) {
    if (!has(name)) {
      return false;
    }
    String value = page.parameter(name).strip();
    if (!value.equals("true") && !value.equals("false")) {
      fault(name, value, "true, false");
    }
    return value.equals("true");
  }

  /**
   * Ends the reading.
   *
   * @throws Refusal with every wrong parameter, what it was and what would be right
   */
  public void check() {
    if (!faults.isEmpty()) {
      throw Refusal.faults("atlas.questions.wrong", faults);
    }
  }

  private List<String> values(String name) {
    return page.parameters(name).stream()
        .flatMap(value -> Arrays.stream(value.split("[;,]", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private <E extends Enum<E>> Optional<E> constant(String name, String value, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value.strip())) {
        return Optional.of(constant);
      }
    }
    fault(
        name,
        value,
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    return Optional.empty();
  }

  private void fault(String name, String value, String right) {
    String seen = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    faults.put(name, page.text("atlas.questions.fault", seen, right));
  }
}
