package org.symbolon.node.intake.sheets;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about the sheet where the reader would guess wrong; empty means guess.
 *
 * @param delimiter one character
 * @param encoding name of a character set
 * @param sheet name of a sheet in a workbook; the first where empty
 * @param answers to the questions of a target about what the file does not say, by their names
 */
public record SheetOptions(
    String delimiter, String encoding, String sheet, Map<String, String> answers) {

  public static final SheetOptions GUESS = new SheetOptions("", "", "");

  public SheetOptions(
      String delimiter, String encoding, String sheet, @Nullable Map<String, String> answers) {
    this.delimiter = delimiter.equals("tab") || delimiter.equals("\\t") ? "\t" : delimiter;
    this.encoding = encoding;
    this.sheet = sheet;
    this.answers = answers == null ? Map.of() : Map.copyOf(answers);
  }

  public SheetOptions(String delimiter, String encoding, String sheet) {
    this(delimiter, encoding, sheet, Map.of());
  }

  public SheetOptions answers(Map<String, String> given) {
    return new SheetOptions(delimiter, encoding, sheet, given);
  }

  /** Whether these answers say nothing that was not said then. */
  public boolean saysNoMoreThan(SheetOptions then) {
    return then.answers.entrySet().containsAll(answers.entrySet());
  }

  Optional<Character> delimiterCharacter() {
    return delimiter.length() == 1 ? Optional.of(delimiter.charAt(0)) : Optional.empty();
  }
}
