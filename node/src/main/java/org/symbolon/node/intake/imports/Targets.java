package org.symbolon.node.intake.imports;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.intake.DocumentTarget;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetQuestion;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.SheetTargets;
import org.symbolon.node.intake.sheets.SheetHeader;
import org.symbolon.node.intake.sheets.SheetLimits;
import org.symbolon.node.intake.sheets.SheetOptions;
import org.symbolon.node.intake.sheets.SheetReader;
import org.symbolon.node.intake.sheets.SheetSource;
import org.symbolon.node.intake.sheets.WholeFile;

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

  /** What a target asks beside a file; nothing where the columns say it all. */
  List<SheetQuestion> questions(String name) {
    return targets.get(name) instanceof DocumentTarget document ? document.questions() : List.of();
  }

  /** The answers among some parameters, those of every question of any target. */
  Map<String, String> answers(Map<String, String> parameters) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String target : targets.keySet()) {
      for (SheetQuestion question : questions(target)) {
        String said = parameters.getOrDefault(question.name(), "").strip();
        if (!said.isEmpty()) {
          answers.put(question.name(), said);
        }
      }
    }
    return answers;
  }

  /**
   * The tables that a sheet may be meant for.
   *
   * @param fits those whose columns the sheet has all of and nothing else, the most columns first
   * @param fault why it is no sheet at all; empty where no table fits and yet it is one
   */
  record Recognised(List<SheetTarget> fits, Optional<SheetProblem> fault) {
    Recognised {
      fits = List.copyOf(fits);
    }
  }

  /**
   * Reads the names of the columns once, and compares them with each table; a file of a form of its
   * own is told by its first line.
   */
  Recognised recognise(SheetSource source, SheetOptions options) throws IOException {
    String line = WholeFile.firstLine(source);
    List<SheetTarget> documents =
        targets.values().stream()
            .filter(each -> each instanceof DocumentTarget document && document.recognises(line))
            .toList();
    if (!documents.isEmpty()) {
      return new Recognised(documents, Optional.empty());
    }
    SheetHeader header =
        new SheetReader(SheetLimits.USUAL)
            .header(
                source,
                options,
                targets.values().stream().flatMap(each -> each.columns().stream()).toList());
    Map<SheetTarget, SheetHeader.Fit> fits = new LinkedHashMap<>();
    for (SheetTarget target : targets.values()) {
      SheetHeader.Fit fit = header.fit(target.columns());
      if (fit.whole()) {
        fits.put(target, fit);
      }
    }
    int most = fits.values().stream().mapToInt(SheetHeader.Fit::known).max().orElse(0);
    fits.values().removeIf(fit -> fit.known() < most);
    return new Recognised(List.copyOf(fits.keySet()), header.fault());
  }
}
