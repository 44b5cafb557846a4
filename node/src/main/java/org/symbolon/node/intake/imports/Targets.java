package org.symbolon.node.intake.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.SheetTargets;
import org.symbolon.node.intake.sheets.SheetLimits;
import org.symbolon.node.intake.sheets.SheetOptions;
import org.symbolon.node.intake.sheets.SheetReader;
import org.symbolon.node.intake.sheets.SheetReading;
import org.symbolon.node.intake.sheets.SheetSource;
import org.symbolon.node.intake.sheets.Understood.ColumnMatch;

/** The tables that take sheets, and which of them a sheet is meant for. */
@Component
class Targets {

  private final Map<String, SheetTarget> targets = new LinkedHashMap<>();

  Targets(List<SheetTargets> parts) {
    parts.forEach(part -> part.list().forEach(target -> targets.put(target.name(), target)));
  }

  Collection<SheetTarget> all() {
    return targets.values();
  }

  Optional<SheetTarget> find(String name) {
    return Optional.ofNullable(targets.get(name));
  }

  SheetTarget get(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("no target " + name));
  }

  private record Fit(SheetTarget target, int known, int unknown, int missing) {
    boolean whole() {
      return known > 0 && unknown == 0 && missing == 0;
    }
  }

  /**
   * The tables whose columns the sheet has, the best first: those that it has all of and nothing
   * else. Empty where no table fits.
   */
  List<SheetTarget> recognise(SheetSource source, SheetOptions options) throws IOException {
    List<Fit> fits = new ArrayList<>();
    for (SheetTarget target : targets.values()) {
      Fit fit = fit(target, source, options);
      if (fit.whole()) {
        fits.add(fit);
      }
    }
    int most = fits.stream().mapToInt(Fit::known).max().orElse(0);
    return fits.stream().filter(fit -> fit.known() == most).map(Fit::target).toList();
  }

  private static Fit fit(SheetTarget target, SheetSource source, SheetOptions options)
      throws IOException {
    SheetReading reading =
        new SheetReader(SheetLimits.USUAL).read(source, options, target.columns(), _ -> false);
    List<ColumnMatch> columns = reading.understood().columns();
    int known = (int) columns.stream().filter(match -> !match.column().isEmpty()).count();
    int unknown =
        (int)
            columns.stream()
                .filter(match -> match.column().isEmpty() && !match.written().isEmpty())
                .count();
    int missing =
        (int)
            reading.problems().stream()
                .filter(problem -> problem.code().equals("columnMissing"))
                .count();
    return new Fit(target, known, unknown, missing);
  }
}
