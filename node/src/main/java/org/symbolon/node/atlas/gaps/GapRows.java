package org.symbolon.node.atlas.gaps;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.gaps.Duty;
import org.symbolon.coverage.gaps.RequiredFunction;
import org.symbolon.coverage.gaps.Support;
import org.symbolon.coverage.gaps.Supporter;
import org.symbolon.coverage.records.Addressee;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Obligation;

/** Rows of the answer in codes, for the API and for exports. */
final class GapRows {

  private GapRows() {}

  /** A function demanded. */
  record Function(
      String function,
      String category,
      List<Addressee> addressees,
      int texts,
      Obligation strongest,
      Support support,
      Standing standing,
      Set<String> direct,
      Set<String> general) {

    static Function of(AtlasData data, RequiredFunction function) {
      return new Function(
          function.function(),
          GapRows.categoryOf(data, function.function()),
          function.addressees(),
          function.duties().size(),
          GapRows.strongestOf(function.measures()),
          function.support(),
          Standing.of(function),
          function.directBodies(),
          function.generalBodies());
    }
  }

  /** A function that one text demands. */
  record DutyRow(
      String instrument,
      String function,
      Support support,
      boolean canBeHelped,
      List<Provision> provisions,
      List<Body> direct,
      List<Body> general) {

    static DutyRow of(Duty duty) {
      return new DutyRow(
          duty.instrumentId(),
          duty.function(),
          duty.support(),
          duty.canBeHelped(),
          duty.measures().stream().map(Provision::of).toList(),
          duty.direct().stream().map(Body::of).toList(),
          duty.general().stream().map(Body::of).toList());
    }
  }

  /** A provision that demands it. */
  record Provision(
      String measure,
      String instrument,
      String article,
      Obligation obligation,
      Crime crime,
      String summary,
      String confidence) {

    static Provision of(Measure measure) {
      return new Provision(
          measure.id(),
          measure.instrumentId(),
          measure.article(),
          measure.obligation(),
          measure.crime(),
          measure.summary(),
          measure.confidence().name());
    }
  }

  /** A body that supports it, by the activity that says so. */
  record Body(String structure, String activity, String task, String intensity, String confidence) {

    static Body of(Supporter supporter) {
      return new Body(
          supporter.structureId(),
          supporter.activityId(),
          supporter.task(),
          supporter.intensity().name(),
          supporter.confidence().name());
    }
  }

  /** A share of recorded activities. */
  record Part(int numerator, int denominator, int missing) {

    static Part of(Share share) {
      return new Part(share.numerator(), share.denominator(), share.missing());
    }
  }

  /** Recorded activities by category: a share of records, not of money, staff or effect. */
  record BalanceRow(Part control, Part protection, Map<Category, Part> byCategory) {

    static BalanceRow of(org.symbolon.coverage.gaps.Balance balance) {
      Map<Category, Part> parts = new EnumMap<>(Category.class);
      balance.byCategory().forEach((category, share) -> parts.put(category, Part.of(share)));
      return new BalanceRow(Part.of(balance.control()), Part.of(balance.protection()), parts);
    }
  }

  static String categoryOf(AtlasData data, String function) {
    return data.findFunction(function).map(FunctionCode::category).map(Category::name).orElse("");
  }

  static Obligation strongestOf(Collection<Measure> measures) {
    return measures.stream()
        .map(Measure::obligation)
        .min(Comparator.naturalOrder())
        .orElse(Obligation.NA);
  }
}
