package org.symbolon.coverage.gaps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.Texts;
import org.symbolon.coverage.records.Addressee;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;

/**
 * Duties without a body on record.
 *
 * <p>A duty is a function that a coded text demands under "shall". Its support has three grades
 * ({@link Support}). A gap is a duty of one text for which none is recorded, where somebody who has
 * to act could be helped by a body's own task; where only a legislator or a court can act it is
 * told apart. A function counts as "none recorded" in {@link GapFigures} only where that holds in
 * every text that demands it. A further provider can only raise a grade, so it never opens a gap.
 */
public final class Gaps {
  private final GapOptions options;
  private final List<RequiredFunction> required;
  private final int bodies;
  private final Balance balance;
  private final Supporters supporters;

  private Gaps(AtlasData data, GapOptions options) {
    this.supporters = new Supporters(data, options);
    this.options = options;
    this.required = required(data, options, supporters);
    this.bodies = supporters.bodies();
    this.balance = balance(supporters);
  }

  public static Gaps of(AtlasData data, GapOptions options) {
    return new Gaps(data, options);
  }

  public GapOptions options() {
    return options;
  }

  /** Of how many bodies the tasks were looked at: the n of "none recorded". */
  public int bodies() {
    return bodies;
  }

  /** Every function demanded, by code. */
  public List<RequiredFunction> required() {
    return required;
  }

  public Optional<RequiredFunction> findRequired(String function) {
    return required.stream().filter(r -> r.function().equals(function)).findFirst();
  }

  /** The bodies with that task, whether a text demands it or not. */
  public List<Supporter> direct(String function) {
    return supporters.direct(function);
  }

  /** Functions demanded that no body has as a task. */
  public List<RequiredFunction> withoutDirect() {
    return only(function -> function.direct().isEmpty());
  }

  /** Functions demanded for which no text has any support on record. */
  public List<RequiredFunction> noneRecorded() {
    return only(function -> function.support() == Support.NONE_RECORDED);
  }

  /**
   * Functions demanded that nobody has as a task, but some text of which is monitored or assisted
   * with.
   */
  public List<RequiredFunction> generalOnly() {
    return only(function -> function.support() == Support.GENERAL);
  }

  /**
   * Functions demanded that nobody has as a task, though a body could: general support does not do
   * the work.
   */
  public List<RequiredFunction> couldBeTakenUp() {
    return only(function -> function.direct().isEmpty() && function.canBeHelped());
  }

  /** Functions demanded that one body alone has as a task. */
  public List<RequiredFunction> single() {
    return only(RequiredFunction::isSingle);
  }

  /** Every duty of every text. */
  public List<Duty> duties() {
    return required.stream().flatMap(function -> function.duties().stream()).toList();
  }

  /** Duties with none recorded where a body could help: what somebody can be given as a task. */
  public List<Duty> gaps() {
    return duties().stream().filter(Duty::isGap).toList();
  }

  /** Duties with none recorded where only a legislator or a court can act. */
  public List<Duty> forLegislatorOnly() {
    return duties().stream()
        .filter(duty -> duty.support() == Support.NONE_RECORDED && !duty.canBeHelped())
        .toList();
  }

  public Balance balance() {
    return balance;
  }

  /** The answer under the names that scripts read. */
  public GapFigures figures() {
    return new GapFigures(
        codes(required), codes(withoutDirect()), codes(noneRecorded()), codes(single()));
  }

  private List<RequiredFunction> only(Predicate<RequiredFunction> condition) {
    return required.stream().filter(condition).toList();
  }

  private static List<String> codes(List<RequiredFunction> functions) {
    return functions.stream().map(RequiredFunction::function).toList();
  }

  private static List<RequiredFunction> required(
      AtlasData data, GapOptions options, Supporters supporters) {
    Map<String, List<Duty>> duties = new TreeMap<>();
    Texts texts = Texts.of(data, options.existingOnly() ? options.on() : null);
    for (Instrument text : texts.roots()) {
      if (texts.adopted(text)
          && options.sureEnough(text.confidence())
          && supporters.reachesAsked(text)) {
        demanded(text, texts, options)
            .forEach((function, measures) ->
                duties
                    .computeIfAbsent(function, code -> new ArrayList<>())
                    .add(duty(data, text, function, measures, supporters)));
      }
    }
    List<RequiredFunction> required = new ArrayList<>();
    duties.forEach((function, demands) ->
        required.add(
            new RequiredFunction(
                function, addressees(data, function), demands, supporters.direct(function))));
    return List.copyOf(required);
  }

  private static Map<String, List<Measure>> demanded(
      Instrument text, Texts texts, GapOptions options) {
    Map<String, List<Measure>> demanded = new TreeMap<>();
    Stream.concat(
            Stream.of(text),
            texts.amendmentsOf(text.id()).stream()
                .filter(texts::amends)
                .filter(amendment -> options.sureEnough(amendment.confidence())))
        .flatMap(member -> texts.measuresOf(member.id()).stream())
        .filter(measure -> measure.obligation().isDuty())
        .filter(measure -> options.sureEnough(measure.confidence()))
        .filter(measure -> options.isAbout(measure.crime()))
        .forEach(measure ->
            measure
                .functions()
                .forEach(
                    code -> demanded.computeIfAbsent(code, c -> new ArrayList<>()).add(measure)));
    return demanded;
  }

  private static Duty duty(
      AtlasData data,
      Instrument text,
      String function,
      List<Measure> measures,
      Supporters supporters) {
    return new Duty(
        text.id(),
        function,
        measures,
        supporters.directIn(text, function, measures),
        supporters.general(text, measures),
        data.findFunction(function).map(FunctionCode::canBeHelped).orElse(false));
  }

  private static List<Addressee> addressees(AtlasData data, String function) {
    return data.findFunction(function).map(FunctionCode::addressees).orElse(List.of());
  }

  private static Balance balance(Supporters supporters) {
    Map<Category, Share> shares = new EnumMap<>(Category.class);
    int all = supporters.tasks().size();
    for (Category category : Category.values()) {
      int of =
          (int) supporters.tasks().stream().filter(task -> task.category() == category).count();
      shares.put(category, Share.of(of, all));
    }
    return new Balance(shares);
  }
}
