package org.symbolon.coverage.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Texts;
import org.symbolon.coverage.measures.LeftOutInstrument.Reason;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;

/** Applies the inclusion rule: which texts are columns, which instruments are left out and why. */
final class ColumnChoice {
  private final MeasureOptions options;
  private final Texts texts;
  private final List<Column> columns = new ArrayList<>();
  private final List<LeftOutInstrument> leftOut = new ArrayList<>();

  ColumnChoice(AtlasData data, MeasureOptions options) {
    this.options = options;
    this.texts = Texts.of(data, options.at());
    texts.roots().forEach(this::decide);
    columns.sort(
        Comparator.comparing(Column::scopeGroup)
            .thenComparing(ColumnChoice::family)
            .thenComparing(column -> column.instrument().adopted().text())
            .thenComparing(Column::id));
    leftOut.sort(Comparator.comparing(LeftOutInstrument::instrumentId));
  }

  Texts texts() {
    return texts;
  }

  List<Column> columns() {
    return columns;
  }

  List<LeftOutInstrument> leftOut() {
    return leftOut;
  }

  /** The text of an instrument as a column, whatever the rule says of instruments. */
  Column column(Instrument root) {
    List<Instrument> amendments =
        texts.amendmentsOf(root.id()).stream().filter(a -> reasonAgainstPart(a).isEmpty()).toList();
    List<Measure> all =
        Stream.concat(Stream.of(root), amendments.stream())
            .flatMap(member -> texts.measuresOf(member.id()).stream())
            .toList();
    return new Column(root, amendments, !all.isEmpty(), all.stream().filter(this::counts).toList());
  }

  boolean counts(Measure measure) {
    return options.sureEnough(measure.confidence()) && options.isAbout(measure.crime());
  }

  private void decide(Instrument root) {
    Column column = column(root);
    Optional<Reason> reason = reasonAgainst(root, column);
    if (reason.isPresent()) {
      leaveOut(root, reason.get());
      texts.amendmentsOf(root.id()).forEach(a -> leaveOut(a, reason.get()));
      return;
    }
    columns.add(column);
    for (Instrument amendment : texts.amendmentsOf(root.id())) {
      reasonAgainstPart(amendment).ifPresent(why -> leaveOut(amendment, why));
    }
  }

  private void leaveOut(Instrument instrument, Reason reason) {
    leftOut.add(
        new LeftOutInstrument(instrument.id(), reason, texts.measuresOf(instrument.id()).size()));
  }

  private Optional<Reason> reasonAgainstPart(Instrument amendment) {
    if (options.exclude().contains(amendment.id())) {
      return Optional.of(Reason.EXCLUDED_BY_HAND);
    }
    if (!texts.amends(amendment)) {
      return Optional.of(Reason.NOT_YET_ADOPTED);
    }
    return options.sureEnough(amendment.confidence())
        ? Optional.empty()
        : Optional.of(Reason.TOO_DOUBTFUL);
  }

  private Optional<Reason> reasonAgainst(Instrument root, Column column) {
    if (options.exclude().contains(root.id())) {
      return Optional.of(Reason.EXCLUDED_BY_HAND);
    }
    if (column.members().stream().anyMatch(m -> options.include().contains(m.id()))) {
      return Optional.empty();
    }
    return Stream.<Optional<Reason>>of(
            when(!options.sureEnough(root.confidence()), Reason.TOO_DOUBTFUL),
            when(!texts.adopted(root), Reason.NOT_YET_ADOPTED),
            when(
                !options.scopes().isEmpty() && !options.scopes().contains(root.scope()),
                Reason.OTHER_SCOPE),
            when(
                !options.regions().isEmpty()
                    && Collections.disjoint(options.regions(), root.regions()),
                Reason.OTHER_REGION),
            when(
                !options.kinds().isEmpty() && !options.kinds().contains(root.kind()),
                Reason.OTHER_KIND),
            when(
                options.binding() != null && options.binding() != root.binding(),
                Reason.OTHER_BINDING),
            when(
                !options.subjects().isEmpty() && !options.subjects().contains(root.subject()),
                Reason.OTHER_SUBJECT),
            when(options.minProvisions() > 0 && !column.coded(), Reason.NOT_CODED),
            when(column.measures().size() < options.minProvisions(), Reason.TOO_FEW_PROVISIONS))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Reason> when(boolean applies, Reason reason) {
    return applies ? Optional.of(reason) : Optional.empty();
  }

  /** Texts of other regions stand by organisation; elsewhere the scope says enough. */
  private static String family(Column column) {
    return column.scopeGroup() == ScopeGroup.OTHER ? column.instrument().organisation() : "";
  }
}
