package org.symbolon.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class QuietStackTracesTest {

  @Test
  void whatAPersonTypedIsNotInTheLog() throws IOException {
    var fault =
        new IllegalStateException("no row for Maria", new IllegalArgumentException("'Maria'"));
    var text = new StringBuilder();
    new QuietStackTraces().printStackTrace(fault, text);
    assertThat(text)
        .contains("java.lang.IllegalStateException\n\tat " + getClass().getName())
        .contains("Caused by: java.lang.IllegalArgumentException\n")
        .doesNotContain("Maria");
  }
}
