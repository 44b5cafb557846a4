package org.symbolon.reference.treaties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a list of status. Each column explains its letters in its own name, and each file
 * does so differently: "Ratification, Acceptance(A), Accession(a)", "Signature, Succession to
 * signature(d)", "Definitive signature of the Protocol, Acceptance of the Protocol".
 *
 * @param columns the columns after the participant's
 */
record StatusHead(List<Column> columns) {

  static final String PARTICIPANT = "Participant";

  private static final Pattern LETTERED = Pattern.compile("(.*?)\\s*\\(([A-Za-z]{1,3})\\)");

  StatusHead {
    columns = List.copyOf(columns);
  }

  /**
   * One column of dates.
   *
   * @param plain what a date without a letter means; empty where every date needs a letter
   * @param lettered what the letters mean
   */
  record Column(String name, Optional<StatusMeaning> plain, Map<String, StatusMeaning> lettered) {

    Column {
      lettered = Map.copyOf(lettered);
    }

    /** The letters that the head explains, for a sentence. */
    String letters() {
      return String.join(", ", lettered.keySet().stream().sorted().toList());
    }
  }

  /** Whether a first cell is that of a list of status, whatever separates it from the next. */
  static boolean begins(String firstCell) {
    return firstCell.strip().equalsIgnoreCase(PARTICIPANT);
  }

  /** Reads the head; what it cannot explain goes to the faults. */
  static StatusHead read(int row, List<String> cells, TreatyFaults faults) {
    var columns = new ArrayList<Column>();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < cells.size(); i++) {
      String name = cells.get(i);
      if (name.isEmpty()) {
        faults.add(row, "", TreatyFaultCode.HEAD_CELL_EMPTY, Integer.toString(i + 1));
      } else if (!seen.add(name)) {
        faults.add(row, name, TreatyFaultCode.HEAD_CELL_TWICE, name);
      } else {
        columns.add(column(row, name, faults));
      }
    }
    if (cells.size() == 1) {
      faults.add(row, "", TreatyFaultCode.HEAD_WITHOUT_DATES);
    }
    return new StatusHead(columns);
  }

  private static Column column(int row, String name, TreatyFaults faults) {
    var lettered = new LinkedHashMap<String, StatusMeaning>();
    var plain = new ArrayList<StatusMeaning>();
    for (String phrase : name.split(",")) {
      Matcher matcher = LETTERED.matcher(phrase.strip());
      boolean hasLetter = matcher.matches();
      String words = hasLetter ? matcher.group(1).strip() : phrase.strip();
      Optional<StatusMeaning> meaning = meaning(words);
      if (meaning.isEmpty()) {
        faults.add(row, name, TreatyFaultCode.HEAD_WORD_UNKNOWN, words);
      } else if (!hasLetter) {
        plain.add(meaning.get());
      } else if (lettered.putIfAbsent(matcher.group(2), meaning.get()) != null) {
        faults.add(row, name, TreatyFaultCode.HEAD_LETTER_TWICE, matcher.group(2));
      }
    }
    return new Column(name, plain(plain), lettered);
  }

  /** Several acts without a letter: each binds, and the file does not say which one it was. */
  private static Optional<StatusMeaning> plain(List<StatusMeaning> meanings) {
    if (meanings.size() < 2) {
      return meanings.stream().findFirst();
    }
    List<String> words = meanings.stream().map(StatusMeaning::words).toList();
    boolean allJoin = meanings.stream().allMatch(StatusMeaning.Joined.class::isInstance);
    return allJoin
        ? Optional.of(new StatusMeaning.Joined(TreatyAct.PARTICIPATION, String.join(", ", words)))
        : Optional.empty();
  }

  /** "Accession to the Convention as amended" is an accession: the first word tells. */
  private static Optional<StatusMeaning> meaning(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.equals("signature") || lower.equals("succession to signature")) {
      return Optional.of(new StatusMeaning.Signed(words));
    }
    if (lower.startsWith("definitive signature or participation")) {
      return Optional.of(new StatusMeaning.Joined(TreatyAct.PARTICIPATION, words));
    }
    for (TreatyAct act : TreatyAct.values()) {
      String name = act.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      if (lower.equals(name)
          || lower.startsWith(name + " to ")
          || lower.startsWith(name + " of ")) {
        return Optional.of(new StatusMeaning.Joined(act, words));
      }
    }
    return Optional.empty();
  }

  /** Whether a column tells of signatures; else nobody can be missing there. */
  boolean tellsSignatures() {
    return columns.stream()
        .anyMatch(
            column -> column.plain().filter(StatusMeaning.Signed.class::isInstance).isPresent());
  }
}
