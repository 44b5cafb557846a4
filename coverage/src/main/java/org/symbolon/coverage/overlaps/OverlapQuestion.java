package org.symbolon.coverage.overlaps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.chance.BenjaminiHochberg;
import org.symbolon.coverage.chance.OverlapTest;
import org.symbolon.coverage.chance.PoissonBinomial;

/**
 * The way from records to {@link Overlaps}: matrix, test, correction, then territory and ties of
 * each pair.
 */
final class OverlapQuestion {
  private final OverlapOptions options;
  private final Mandates mandates;
  private final Ties ties;
  private final OverlapTest test;
  private final double standsUpper;
  private final double standsLower;
  private final List<PairResult> pairs = new ArrayList<>();
  private int neverMeet;
  private int neverMeetByCountries;

  OverlapQuestion(AtlasData data, OverlapOptions options) {
    this.options = options;
    this.mandates = Mandates.of(data, options);
    this.ties = new Ties(data, options);
    this.test = OverlapTest.of(mandates.matrix());
    this.standsUpper = BenjaminiHochberg.threshold(test.upperTails(), options.level());
    this.standsLower = BenjaminiHochberg.threshold(test.lowerTails(), options.level());
  }

  Overlaps answer() {
    test.forEachPair(this::add);
    return new Overlaps(options, figures(), pairs, mandates, test.model().error());
  }

  private void add(int i, int j, int shared, double pUpper, double pLower) {
    Mandate a = mandates.list().get(i);
    Mandate b = mandates.list().get(j);
    PoissonBinomial law = test.law(i, j);
    List<String> both = a.shared(b);
    boolean meet = PairReasons.meet(a, b, both);
    if (!both.isEmpty()) {
      neverMeet += PairReasons.meetByCode(a, b, both) ? 0 : 1;
      neverMeetByCountries += meet ? 0 : 1;
    }
    List<Tie> all = ties.of(a.id(), b.id());
    pairs.add(
        new PairResult(
            a.id(),
            b.id(),
            a.functions().size(),
            b.functions().size(),
            shared,
            law.mean(),
            pUpper,
            pLower,
            standing(pUpper, pLower),
            pUpper <= standsUpper || pLower <= standsLower,
            law.leastUnusuallyMany(options.level()),
            law.mostUnusuallyFew(options.level()),
            PairReasons.meetingByCode(a, b, both),
            PairReasons.meetingByCountries(a, b, both),
            meet,
            all.stream().filter(Tie::counts).toList(),
            all.stream().filter(tie -> !tie.counts()).toList(),
            Stream.of(a, b)
                .filter(mandate -> mandate.body().ended().isOverBy(options.on()))
                .map(Mandate::id)
                .toList()));
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
        count(pairs.stream().filter(pair -> pair.shared() > 0)),
        count(pairs.stream().filter(pair -> pair.pUpper() <= options.level())),
        test.expectedUpper(options.level()),
        count(pairs.stream().filter(pair -> pair.pLower() <= options.level())),
        test.expectedLower(options.level()),
        count(pairs.stream().filter(PairResult::standsAfterCorrection)),
        neverMeet,
        neverMeetByCountries);
  }

  private static int count(Stream<PairResult> chosen) {
    return (int) chosen.count();
  }
}
