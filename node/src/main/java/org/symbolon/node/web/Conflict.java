package org.symbolon.node.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two editors of one record: what the second wrote beside what the first saved meanwhile, field by
 * field, {@code web/conflict.jte}. The second chooses for each and saves again.
 *
 * @param who account that saved meanwhile
 * @param when when it did, in words
 * @param version the version as saved, on which the second now builds
 * @param fields all fields, also those in which both agree
 */
public record Conflict(
    String action, String who, String when, String version, String cancel, List<Field> fields) {

  private static final String CHOICE = "choose.";
  private static final String YOURS = "yours.";
  private static final String SAVED = "saved.";

  public Conflict {
    fields = List.copyOf(fields);
  }

  /** Compares by the fields of the form. */
  public static Conflict of(
      Form form,
      Map<String, String> yours,
      Map<String, String> saved,
      String savedVersion,
      String who,
      String when) {
    List<Field> fields = new ArrayList<>();
    for (Form.Field field : form.fields()) {
      String name = field.name();
      fields.add(
          new Field(
              name, field.label(), yours.getOrDefault(name, ""), saved.getOrDefault(name, "")));
    }
    return new Conflict(form.action(), who, when, savedVersion, form.cancel(), fields);
  }

  /** Whether a sent form is the answer to a conflict. */
  public static boolean answered(Map<String, List<String>> sent) {
    return sent.keySet().stream().anyMatch(name -> name.startsWith(SAVED));
  }

  /** The values that the second editor chose; yours where no choice was made. */
  public static Map<String, String> resolve(Map<String, List<String>> sent) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : sent.keySet()) {
      if (name.startsWith(YOURS)) {
        String field = name.substring(YOURS.length());
        String from = first(sent, CHOICE + field).equals("saved") ? SAVED : YOURS;
        values.put(field, first(sent, from + field));
      }
    }
    return values;
  }

  private static String first(Map<String, List<String>> sent, String name) {
    List<String> values = sent.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().replace("\r\n", "\n");
  }

  List<Field> differing() {
    return fields.stream().filter(field -> !field.yours().equals(field.saved())).toList();
  }

  List<Field> agreeing() {
    return fields.stream().filter(field -> field.yours().equals(field.saved())).toList();
  }

  /** A field with both its values. */
  public record Field(String name, String label, String yours, String saved) {

    String choiceName() {
      return CHOICE + name;
    }

    String yoursName() {
      return YOURS + name;
    }

    String savedName() {
      return SAVED + name;
    }
  }
}
