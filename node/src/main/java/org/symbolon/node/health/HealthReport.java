package org.symbolon.node.health;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Level;
import org.symbolon.node.web.Finding.Words;
import org.symbolon.node.web.HealthCheck;

/** Has every part look at itself. A look that fails is a finding too, never a fault of the page. */
@Component
class HealthReport {

  private static final Logger LOG = LoggerFactory.getLogger(HealthReport.class);

  private final ObjectProvider<HealthCheck> checks;

  HealthReport(ObjectProvider<HealthCheck> checks) {
    this.checks = checks;
  }

  /** What one check found. */
  record Entry(String code, Finding finding) {}

  /** Everything that was found, the worst first, each level in the order of the codes. */
  List<Entry> look() {
    return checks.stream()
        .map(HealthReport::look)
        .sorted(
            Comparator.comparing((Entry entry) -> entry.finding().level())
                .reversed()
                .thenComparing(Entry::code))
        .toList();
  }

  private static Entry look(HealthCheck check) {
    try {
      return new Entry(check.code(), check.look());
    } catch (RuntimeException e) {
      String kind = e.getClass().getSimpleName();
      LOG.warn("The look at {} failed: {}", check.code(), kind);
      return new Entry(
          check.code(),
          Finding.wrong(
              Words.of("health.failed", kind), Words.of("health.failed.todo", check.code())));
    }
  }

  /** The level of the worst. */
  static Level worst(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.finding().level())
        .max(Comparator.naturalOrder())
        .orElse(Level.OK);
  }
}
