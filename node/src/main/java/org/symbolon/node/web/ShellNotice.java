package org.symbolon.node.web;

import java.util.Optional;

/** Gives the strip under the header, such as that the data are samples. A part implements it. */
public interface ShellNotice {

  Optional<Notice> notice(Page page);

  /** A strip: a word, a sentence and, where there is one, a link. */
  record Notice(String word, String sentence, String linkLabel, String linkAddress) {

    public static Notice of(String word, String sentence) {
      return new Notice(word, sentence, "", "");
    }
  }
}
