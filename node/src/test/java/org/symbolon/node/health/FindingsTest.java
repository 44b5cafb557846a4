package org.symbolon.node.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Level;
import org.symbolon.node.web.Finding.Words;

class FindingsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");

  @Test
  void anOldJdkIsWrong() {
    assertThat(MachineChecks.jdk(Runtime.Version.parse("25.0.2")).level()).isEqualTo(Level.WRONG);
    assertThat(MachineChecks.jdk(Runtime.Version.parse("26")).level()).isEqualTo(Level.WRONG);
    assertThat(MachineChecks.jdk(Runtime.Version.parse("25.0.3")).level()).isEqualTo(Level.OK);
  }

  @Test
  void spaceRunsOutInTwoSteps() {
    assertThat(MachineChecks.space(5L << 30).level()).isEqualTo(Level.OK);
    assertThat(MachineChecks.space(500L << 20).level()).isEqualTo(Level.WARN);
    assertThat(MachineChecks.space(100L << 20).level()).isEqualTo(Level.WRONG);
  }

  @Test
  void aCertificateIsNamedAMonthBeforeItEnds() {
    assertThat(CertificateCheck.until(NOW.plusSeconds(86_400L * 60), NOW).level())
        .isEqualTo(Level.OK);
    assertThat(CertificateCheck.until(NOW.plusSeconds(86_400L * 20), NOW).level())
        .isEqualTo(Level.WARN);
    assertThat(CertificateCheck.until(NOW, NOW).level()).isEqualTo(Level.WRONG);
  }

  @Test
  void whatIsNotWellSaysWhatToDo() {
    assertThatThrownBy(() -> new Finding(Level.WARN, Words.of("a"), Words.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Finding(Level.OK, Words.of("a"), Words.of("b")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
