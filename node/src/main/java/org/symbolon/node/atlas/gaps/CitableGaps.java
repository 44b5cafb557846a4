package org.symbolon.node.atlas.gaps;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.gaps.Gaps;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;

/** Gaps as what can be drawn, frozen and cited; tasks that came of them are no part of it. */
@Component
class CitableGaps implements CitableChart {

  private final GapAnswers answers;
  private final GapQuestion question;
  private final Words words;

  CitableGaps(GapAnswers answers, GapQuestion question, Words words) {
    this.answers = answers;
    this.question = question;
    this.words = words;
  }

  @Override
  public String code() {
    return "gaps";
  }

  @Override
  public String titleKey() {
    return "atlas.gaps.title";
  }

  @Override
  public String path() {
    return "/atlas/gaps";
  }

  @Override
  public String api() {
    return "/api/atlas/gaps";
  }

  @Override
  public String act() {
    return "atlas.analyse";
  }

  @Override
  public Cited cite(Page page) {
    var snapshot = answers.snapshot();
    var data = snapshot.data();
    var asked = question.read(page);
    var gaps = answers.of(snapshot, asked.options());
    var says = new GapsPage(page, words, data, gaps, asked.filter(), Map.of(), Map.of());
    return new Cited(
        page.text(titleKey()),
        says.answer(),
        says.n(),
        says.behind(),
        said(page, asked),
        Map.of(
            "figures", gaps.figures(),
            "bodies", Map.of("bodies", gaps.bodies()),
            "functions", functions(data, gaps, asked.filter()),
            "gaps", duties(data, gaps.gaps(), asked.filter()),
            "stateOnly", duties(data, gaps.forLegislatorOnly(), asked.filter()),
            "balance", GapRows.BalanceRow.of(gaps.balance())),
        Map.of(
            "functions", List.of("function"),
            "gaps", List.of("function", "instrument"),
            "stateOnly", List.of("function", "instrument")),
        names(data, gaps),
        says.picture());
  }

  /** What counts, and what is listed; the day only where the address names one. */
  private static Map<String, Object> said(Page page, GapQuestion.Asked asked) {
    Map<String, Object> said = Cited.said(asked.options());
    if (page.parameter("at").isBlank()) {
      said.remove("on");
    }
    said.putAll(Cited.said(asked.filter()));
    return said;
  }

  private static List<GapRows.Function> functions(AtlasData data, Gaps gaps, GapFilter filter) {
    return gaps.required().stream()
        .filter(function -> filter.lists(data, function))
        .map(function -> GapRows.Function.of(data, function))
        .toList();
  }

  /** One duty of one text, with the articles that demand it. */
  record DutyOfText(
      String function, String instrument, List<String> measures, List<String> articles) {}

  private static List<DutyOfText> duties(
      AtlasData data, List<org.symbolon.coverage.gaps.Duty> duties, GapFilter filter) {
    return duties.stream()
        .filter(duty -> filter.lists(data, duty))
        .map(duty ->
            new DutyOfText(
                duty.function(),
                duty.instrumentId(),
                duty.measures().stream().map(measure -> measure.id()).toList(),
                duty.measures().stream().map(measure -> measure.article()).distinct().toList()))
        .toList();
  }

  private Map<String, String> names(AtlasData data, Gaps gaps) {
    Map<String, String> names = new TreeMap<>();
    gaps.duties()
        .forEach(duty ->
            data.findInstrument(duty.instrumentId())
                .ifPresent(text -> names.put(duty.instrumentId(), words.instrument(text))));
    gaps.required()
        .forEach(function -> {
          function.directBodies().forEach(id -> names.put(id, words.body(data, id)));
          function.generalBodies().forEach(id -> names.put(id, words.body(data, id)));
        });
    return names;
  }
}
