package org.symbolon.coverage.spread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.LeftOutInstrument;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.measures.RegionLaw;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.spread.SpreadOptions.Basis;

/** Which text carried a function first and who followed; or why a region cannot be told. */
public sealed interface Spread {

  /**
   * The spread.
   *
   * @param texts coded texts that count
   * @param undated those without the date asked for: they stand in no curve
   * @param notCoded instruments that nobody has coded
   * @param functions one for each function of the list, in its order
   */
  record Told(List<Column> texts, int undated, int notCoded, List<FunctionSpread> functions)
      implements Spread {
    public Told {
      texts = List.copyOf(texts);
      functions = List.copyOf(functions);
    }

    public Optional<FunctionSpread> find(String function) {
      return functions.stream().filter(s -> s.function().code().equals(function)).findFirst();
    }

    public SpreadFigures figures() {
      Map<String, SpreadFigures.FunctionFigures> all = new LinkedHashMap<>();
      for (FunctionSpread spread : functions) {
        if (!spread.carriers().isEmpty() || !spread.undated().isEmpty()) {
          all.put(spread.function().code(), SpreadFigures.FunctionFigures.of(spread));
        }
      }
      return new SpreadFigures(texts.size(), undated, notCoded, all);
    }
  }

  /**
   * No answer: what nobody has read would count as absent.
   *
   * @param uncoded the uncoded law of each region that has any
   */
  record Refused(Map<String, List<Instrument>> uncoded) implements Spread {
    public Refused {
      uncoded = Collections.unmodifiableMap(new LinkedHashMap<>(uncoded));
    }
  }

  /** The spread of every function. */
  static Spread of(AtlasData data, SpreadOptions options) {
    RegionLaw law = new RegionLaw(data, options.measures());
    Map<String, List<Instrument>> uncoded = law.uncoded(options.regions());
    if (!uncoded.isEmpty()) {
      return new Refused(uncoded);
    }
    MeasureChart chart = MeasureChart.of(data, options.measures());
    List<Column> inRegion =
        chart.columns().stream()
            .filter(column ->
                options.regions().isEmpty()
                    || options.regions().stream().anyMatch(r -> law.isOf(column.instrument(), r)))
            .toList();
    List<Column> texts = inRegion.stream().filter(Column::coded).toList();
    long left =
        options.regions().isEmpty()
            ? chart.leftOut().stream()
                .filter(out -> out.reason() == LeftOutInstrument.Reason.NOT_CODED)
                .count()
            : 0;
    List<FunctionSpread> functions = new ArrayList<>();
    for (FunctionCode function : data.functions()) {
      functions.add(function(function, chart, texts, options));
    }
    return new Told(
        texts,
        (int) texts.stream().filter(t -> !date(t.instrument(), options).isKnown()).count(),
        (int) (inRegion.size() - texts.size() + left),
        functions);
  }

  private static FunctionSpread function(
      FunctionCode function, MeasureChart chart, List<Column> texts, SpreadOptions options) {
    List<Carrier> dated = new ArrayList<>();
    List<Carrier> undated = new ArrayList<>();
    List<Instrument> inherited = new ArrayList<>();
    for (Column text : texts) {
      switch (chart.findCell(text.id(), function.code()).orElseThrow()) {
        case Cell.Own own -> {
          Carrier carrier = carrier(text, own, options);
          (carrier.isDated() ? dated : undated).add(carrier);
        }
        case Cell.Inherited _ -> inherited.add(text.instrument());
        case Cell.FilteredOut _, Cell.None _, Cell.NotCoded _ -> {}
      }
    }
    return new FunctionSpread(function, dated, undated, inherited, curve(dated, texts, options));
  }

  /** The text itself brought it, where it carries it; else the earliest act that amends it. */
  private static Carrier carrier(Column text, Cell.Own own, SpreadOptions options) {
    Instrument act =
        text.members().stream()
            .filter(member -> !provisions(own, member).isEmpty())
            .min(
                Comparator.comparing((Instrument member) -> !member.id().equals(text.id()))
                    .thenComparing(member -> begin(date(member, options)))
                    .thenComparing(Instrument::id))
            .orElseThrow();
    return new Carrier(
        text.instrument(),
        act,
        date(act, options),
        new Cell.Own(own.function(), provisions(own, act), false).strongest());
  }

  private static List<Measure> provisions(Cell.Own own, Instrument member) {
    return own.measures().stream().filter(m -> m.instrumentId().equals(member.id())).toList();
  }

  /** Of texts with a date: who carries by a year is among who is there by that year. */
  private static List<YearCount> curve(
      List<Carrier> carriers, List<Column> texts, SpreadOptions options) {
    List<Integer> texted =
        texts.stream()
            .map(text -> date(text.instrument(), options))
            .filter(PartialDate::isKnown)
            .map(Spread::year)
            .toList();
    List<Integer> carried =
        carriers.stream()
            .filter(carrier -> date(carrier.text(), options).isKnown())
            .map(carrier -> Math.max(year(carrier.date()), year(date(carrier.text(), options))))
            .toList();
    TreeSet<Integer> years = new TreeSet<>(texted);
    years.addAll(carried);
    List<YearCount> curve = new ArrayList<>();
    for (int year : years) {
      curve.add(
          new YearCount(
              year,
              (int) carried.stream().filter(y -> y <= year).count(),
              (int) texted.stream().filter(y -> y <= year).count()));
    }
    return curve;
  }

  /** The date asked for; one that had not come on the day asked for is none. */
  private static PartialDate date(Instrument instrument, SpreadOptions options) {
    PartialDate date =
        options.by() == Basis.ADOPTED ? instrument.adopted() : instrument.entryIntoForce();
    LocalDate at = options.measures().at();
    return at == null || date.hasBegunBy(at) ? date : PartialDate.UNKNOWN;
  }

  private static LocalDate begin(PartialDate date) {
    LocalDate first = date.first();
    return first == null ? LocalDate.MAX : first;
  }

  private static int year(PartialDate date) {
    return Objects.requireNonNull(date.first()).getYear();
  }
}
