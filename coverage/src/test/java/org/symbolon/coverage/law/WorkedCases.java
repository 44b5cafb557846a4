package org.symbolon.coverage.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code worked_cases.txt}: cases by hand of who is bound by what, told as questions. */
final class WorkedCases {

  private WorkedCases() {}

  /** A row that a case adds to the tables that ship. */
  record Added(String table, Map<String, String> cells) {}

  /** One question of a case with what has to be answered. */
  record Question(int number, String title, List<Added> rows, Asked asked, List<String> expected) {
    @Override
    public String toString() {
      return "case %d, %s (%s)".formatted(number, asked, title);
    }
  }

  /** What is asked. */
  sealed interface Asked {}

  record OfState(String iso3, LocalDate day) implements Asked {
    @Override
    public String toString() {
      return iso3 + " on " + day;
    }
  }

  record OfPair(String a, String b, String act, LocalDate day) implements Asked {
    @Override
    public String toString() {
      return "%s and %s, %s on %s".formatted(a, b, act, day);
    }
  }

  static List<Question> read() {
    List<Question> questions = new ArrayList<>();
    int number = 0;
    String title = "";
    List<Added> rows = new ArrayList<>();
    for (String line : lines()) {
      String text = line.strip();
      String[] words = text.split(" ");
      switch (words[0]) {
        case "", "#", "why", "changed" -> {}
        case "case" -> {
          number = Integer.parseInt(words[1]);
          title = text.substring("case ".length() + words[1].length() + 1);
          rows = new ArrayList<>();
        }
        case "row" -> rows.add(row(words[1], text.substring("row ".length() + words[1].length())));
        case "state" ->
            questions.add(
                question(number, title, rows, new OfState(words[1], LocalDate.parse(words[2]))));
        case "pair" ->
            questions.add(
                question(
                    number,
                    title,
                    rows,
                    new OfPair(words[1], words[2], words[3], LocalDate.parse(words[4]))));
        default -> questions.getLast().expected().add(text);
      }
    }
    return questions;
  }

  private static Question question(int number, String title, List<Added> rows, Asked asked) {
    return new Question(number, title, List.copyOf(rows), asked, new ArrayList<>());
  }

  private static Added row(String table, String cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String cell : cells.split(";")) {
      String[] parts = cell.strip().split("=", 2);
      row.put(parts[0], parts[1]);
    }
    return new Added(table, row);
  }

  private static List<String> lines() {
    try (var in =
        Objects.requireNonNull(WorkedCases.class.getResourceAsStream("worked_cases.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
