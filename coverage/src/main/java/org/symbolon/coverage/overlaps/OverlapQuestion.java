package org.symbolon.coverage.overlaps;

import java.util.List;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.chance.BenjaminiHochberg;
import org.symbolon.coverage.chance.BitMatrix;
import org.symbolon.coverage.chance.OverlapTest;

/**
 * The way from records to {@link Overlaps}: matrix, test, correction, then territory and ties of
 * each pair.
 */
final class OverlapQuestion {
  private final OverlapOptions options;
  private final Mandates mandates;
  private final Ties ties;
  private final BitMatrix matrix;
  private final Reach[][] reaches;
  private final OverlapTest test;
  private final double standsUpper;
  private final double standsLower;
  private final PairColumns pairs;
  private final OverlapTable table = new OverlapTable();
  private final int[] sharedColumns;
  private int next;
  private int sharing;
  private int standsUp;
  private int standsLow;
  private int corrected;
  private int neverMeet;
  private int neverMeetByCountries;

  OverlapQuestion(AtlasData data, OverlapOptions options) {
    this.options = options;
    this.mandates = Mandates.of(data, options);
    this.ties = new Ties(data, options);
    this.matrix = mandates.matrix();
    this.test = OverlapTest.of(matrix);
    this.standsUpper = BenjaminiHochberg.threshold(test.upperTails(), options.level());
    this.standsLower = BenjaminiHochberg.threshold(test.lowerTails(), options.level());
    this.pairs = new PairColumns(options, mandates.list(), test, ties);
    this.reaches = mandates.reaches();
    this.sharedColumns = new int[matrix.columns()];
  }

  Overlaps answer() {
    test.forEachPair(this::add);
    ties.forEach(this::tied);
    return new Overlaps(options, figures(), pairs, table, mandates, test.model().error());
  }

  private void add(int i, int j, int shared, double pUpper, double pLower) {
    int both = matrix.sharedColumns(i, j, sharedColumns);
    boolean byCode = false;
    boolean byCountries = false;
    int meetingByCode = 0;
    int meetingByCountries = 0;
    for (int s = 0; s < both; s++) {
      Reach a = reaches[i][sharedColumns[s]];
      Reach b = reaches[j][sharedColumns[s]];
      boolean countries = a.meetByCountries(b);
      byCountries |= countries;
      byCode |= a.meetByCode(b);
      meetingByCountries += countries && a.crimesMeet(b) ? 1 : 0;
      meetingByCode += a.meetByCrimeAndCode(b) ? 1 : 0;
    }
    boolean meet =
        both == 0
            ? mandates.list().get(i).area().meets(mandates.list().get(j).area())
            : byCountries;
    Standing standing = standing(pUpper, pLower);
    boolean stands = pUpper <= standsUpper || pLower <= standsLower;
    pairs.set(next++, shared, meetingByCode, meetingByCountries, standing, meet, stands);
    table.add(standing, meet, null, 1);
    if (both > 0) {
      sharing++;
      neverMeet += byCode ? 0 : 1;
      neverMeetByCountries += meet ? 0 : 1;
    }
    standsUp += pUpper <= options.level() ? 1 : 0;
    standsLow += pLower <= options.level() ? 1 : 0;
    corrected += stands ? 1 : 0;
  }

  /** Moves a pair that is tied from the column of those that are not. */
  private void tied(String a, String b, List<Tie> all) {
    int index = pairs.indexOf(a, b);
    if (index >= 0) {
      all.stream()
          .filter(Tie::counts)
          .map(Tie::kind)
          .min(Tie.Kind::compareTo)
          .ifPresent(kind -> {
            table.add(pairs.standing(index), pairs.meet(index), null, -1);
            table.add(pairs.standing(index), pairs.meet(index), kind, 1);
          });
    }
  }

  private Standing standing(double pUpper, double pLower) {
    return pUpper <= options.level()
        ? Standing.MORE
        : pLower <= options.level() ? Standing.LESS : Standing.AS_EXPECTED;
  }

  private OverlapFigures figures() {
    return new OverlapFigures(
        mandates.list().size(),
        mandates.functions().size(),
        mandates.cells(),
        pairs.size(),
        sharing,
        standsUp,
        test.expectedUpper(options.level()),
        standsLow,
        test.expectedLower(options.level()),
        corrected,
        neverMeet,
        neverMeetByCountries);
  }
}
