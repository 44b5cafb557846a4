package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.symbolon.coverage.overlaps.OverlapFigures;
import org.symbolon.coverage.overlaps.PairFigures;

/** The answer to "plan or chance?" in words: seen beside what luck gives, then whom to invite. */
final class OverlapsReport {

  private static final double LEVEL = 0.05;

  private OverlapsReport() {}

  static void print(OverlapsVerb.Answer answer, PrintWriter out) {
    OverlapFigures f = answer.figures();
    out.printf(
        Locale.ROOT,
        "%,d of %,d pairs share a function.%n"
            + "%d overlap unusually much; luck alone would give about %.1f.%n"
            + "%d overlap unusually little; luck alone would give about %.1f.%n"
            + "After correction for %,d pairs %d stand.%n"
            + "n = %d structures x %d functions, %d cells (core and secondary tasks; national"
            + " authorities left out)%n"
            + "%d sharing pairs have no equal or GLOBAL region code for any shared function, %d no"
            + " country in common%n",
        f.sharingPairs(),
        f.pairs(),
        f.atFivePercent(),
        f.expectedAtFivePercent(),
        f.lowerAtFivePercent(),
        f.expectedLowerAtFivePercent(),
        f.pairs(),
        f.afterCorrection(),
        f.structures(),
        f.functions(),
        f.cells(),
        f.neverMeet(),
        f.neverMeetByCountries());
    list(
        out,
        "Overlap unusually much, meet, and no tie recorded (whom to invite)",
        answer.pairs().stream()
            .filter(pair -> pair.pUpper() <= LEVEL && pair.meet() && pair.ties().isEmpty())
            .sorted(Comparator.comparingDouble(PairFigures::pUpper))
            .toList());
    list(
        out,
        "Overlap unusually little, reach common countries, and no tie recorded",
        answer.pairs().stream()
            .filter(pair -> pair.pLower() <= LEVEL && pair.meet() && pair.ties().isEmpty())
            .sorted(Comparator.comparingDouble(PairFigures::pLower))
            .toList());
  }

  private static void list(PrintWriter out, String title, List<PairFigures> pairs) {
    out.printf("%n%s: %d%n", title, pairs.size());
    for (PairFigures pair : pairs) {
      double p = Math.min(pair.pUpper(), pair.pLower());
      out.printf(
          Locale.ROOT,
          "  %-34s share %2d, expected %4.1f, by luck 1 in %.0f%n",
          pair.a() + " - " + pair.b(),
          pair.shared(),
          pair.expected(),
          1 / p);
    }
  }
}
