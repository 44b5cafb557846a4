package org.symbolon.node.intake.sheets;

import java.util.Optional;

/**
 * What a person says about the sheet where the reader would guess wrong; empty means guess.
 *
 * @param delimiter one character
 * @param encoding name of a character set
 * @param sheet name of a sheet in a workbook; the first where empty
 */
public record SheetOptions(String delimiter, String encoding, String sheet) {

  public static final SheetOptions GUESS = new SheetOptions("", "", "");

  public SheetOptions {
    delimiter = delimiter.equals("tab") || delimiter.equals("\\t") ? "\t" : delimiter;
  }

  Optional<Character> delimiterCharacter() {
    return delimiter.length() == 1 ? Optional.of(delimiter.charAt(0)) : Optional.empty();
  }
}
