package org.symbolon.node.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that changes something, {@code web/form.jte}: labels, help, faults at the field and summed
 * up at the top. Several values of one field are joined by semicolons, as in the tables.
 *
 * @param action address that it posts to
 * @param version version of the record that is edited, for {@link Conflict}; empty for a new one
 * @param faults faults of the whole form, beside those of its fields
 * @param submit label of the button
 * @param cancel address of the way out, or empty
 */
public record Form(
    String action,
    String version,
    List<Field> fields,
    List<String> faults,
    String submit,
    String cancel)
    implements AtFault {

  /** Name of the hidden field that carries the version. */
  public static final String VERSION = "version";

  public Form {
    fields = List.copyOf(fields);
    faults = List.copyOf(faults);
  }

  public static Form to(String action, String submit, Field... fields) {
    return new Form(action, "", List.of(fields), List.of(), submit, "");
  }

  public static Form to(String action, String submit, List<Field> fields) {
    return new Form(action, "", fields, List.of(), submit, "");
  }

  public Form version(String seen) {
    return new Form(action, seen, fields, faults, submit, cancel);
  }

  public Form cancel(String address) {
    return new Form(action, version, fields, faults, submit, address);
  }

  public Form faults(List<String> texts) {
    return new Form(action, version, fields, texts, submit, cancel);
  }

  /** The same form, filled in. */
  public Form fill(Map<String, String> values) {
    return with(
        fields.stream()
            .map(field -> field.value(values.getOrDefault(field.name(), field.value())))
            .toList());
  }

  /** The same form with a text at each field that is at fault. */
  public Form errors(Map<String, String> texts) {
    return with(
        fields.stream()
            .map(field -> field.error(texts.getOrDefault(field.name(), field.error())))
            .toList());
  }

  /** What was sent, by field: stripped, line ends as {@code \n}, several values joined by ";". */
  public Map<String, String> read(Map<String, List<String>> sent) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Field field : fields) {
      List<String> given = sent.getOrDefault(field.name(), List.of());
      values.put(
          field.name(),
          String.join(
              ";",
              given.stream()
                  .map(text -> text.replace("\r\n", "\n").replace('\r', '\n').strip())
                  .filter(text -> !text.isEmpty())
                  .toList()));
    }
    return values;
  }

  private Form with(List<Field> changed) {
    return new Form(action, version, changed, faults, submit, cancel);
  }

  @Override
  public boolean atFault() {
    return !faults.isEmpty() || fields.stream().anyMatch(field -> !field.error().isEmpty());
  }

  /** How a field is filled in. */
  public enum Kind {
    TEXT,
    LONG_TEXT,
    SELECT,
    MULTI_SELECT,
    CHOICE,
    DATE,
    NUMBER,
    CHECK,
    EMAIL,
    PASSWORD,
    HIDDEN
  }

  /**
   * One field.
   *
   * @param help a sentence below the label, or empty
   * @param error what is wrong with the value, or empty
   * @param complete value of {@code autocomplete}, or empty
   */
  public record Field(
      String name,
      String label,
      Kind kind,
      String value,
      List<Option> options,
      String help,
      String error,
      boolean required,
      String complete) {

    public Field {
      options = List.copyOf(options);
    }

    private static Field of(Kind kind, String name, String label, List<Option> options) {
      return new Field(name, label, kind, "", options, "", "", false, "");
    }

    public static Field text(String name, String label) {
      return of(Kind.TEXT, name, label, List.of());
    }

    /** A line of text that offers what may be meant, and takes other text too. */
    public static Field suggest(String name, String label, List<Option> options) {
      return of(Kind.TEXT, name, label, options);
    }

    public static Field longText(String name, String label) {
      return of(Kind.LONG_TEXT, name, label, List.of());
    }

    /** A list to choose one from; starts with nothing chosen. */
    public static Field select(String name, String label, List<Option> options) {
      return of(Kind.SELECT, name, label, options);
    }

    /** Boxes to tick, any number of them. */
    public static Field multiSelect(String name, String label, List<Option> options) {
      return of(Kind.MULTI_SELECT, name, label, options);
    }

    /** Large targets, one of which is chosen; starts with nothing chosen. */
    public static Field choice(String name, String label, List<Option> options) {
      return of(Kind.CHOICE, name, label, options);
    }

    public static Field date(String name, String label) {
      return of(Kind.DATE, name, label, List.of());
    }

    public static Field number(String name, String label) {
      return of(Kind.NUMBER, name, label, List.of());
    }

    /** One box to tick; its value is {@code Y} or empty. */
    public static Field check(String name, String label) {
      return of(Kind.CHECK, name, label, List.of());
    }

    public static Field email(String name, String label) {
      return of(Kind.EMAIL, name, label, List.of()).complete("email");
    }

    /** A secret; its value is never sent to the page. */
    public static Field password(String name, String label, String complete) {
      return of(Kind.PASSWORD, name, label, List.of()).complete(complete);
    }

    public static Field hidden(String name, String value) {
      return of(Kind.HIDDEN, name, "", List.of()).value(value);
    }

    public Field value(String text) {
      return new Field(name, label, kind, text, options, help, error, required, complete);
    }

    public Field help(String text) {
      return new Field(name, label, kind, value, options, text, error, required, complete);
    }

    public Field error(String text) {
      return new Field(name, label, kind, value, options, help, text, required, complete);
    }

    public Field mandatory() {
      return new Field(name, label, kind, value, options, help, error, true, complete);
    }

    public Field complete(String token) {
      return new Field(name, label, kind, value, options, help, error, required, token);
    }

    String id() {
      return "field-" + name;
    }

    String type() {
      return switch (kind) {
        case DATE -> "date";
        case NUMBER -> "text";
        case EMAIL -> "email";
        case PASSWORD -> "password";
        case HIDDEN -> "hidden";
        case TEXT, LONG_TEXT, SELECT, MULTI_SELECT, CHOICE, CHECK -> "text";
      };
    }

    /** Ids of the texts that describe the field, or null where there are none. */
    @org.jspecify.annotations.Nullable
    String describedBy() {
      List<String> ids = new ArrayList<>();
      if (!help.isEmpty()) {
        ids.add(id() + "-help");
      }
      if (!error.isEmpty()) {
        ids.add(id() + "-error");
      }
      return ids.isEmpty() ? null : String.join(" ", ids);
    }

    boolean chosen(Option option) {
      return kind == Kind.MULTI_SELECT
          ? List.of(value.split("\\s*;\\s*", -1)).contains(option.value())
          : option.value().equals(value);
    }

    /** Whether the value is none of the options, so that it must be kept as one of its own. */
    boolean strange() {
      return !value.isEmpty() && options.stream().noneMatch(this::chosen);
    }
  }
}
