package org.symbolon.node.atlas.spread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.spread.SpreadOptions;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;

/** The spread over time as what can be drawn, frozen and cited. */
@Component
class CitableSpread implements CitableChart {

  private final SpreadAnswers answers;
  private final Words words;

  CitableSpread(SpreadAnswers answers, Words words) {
    this.answers = answers;
    this.words = words;
  }

  /**
   * The question as understood.
   *
   * @param function the function asked for; empty for all
   */
  record Question(String function, SpreadOptions options) {}

  @Override
  public String code() {
    return "spread";
  }

  @Override
  public String titleKey() {
    return "atlas.spread.title";
  }

  @Override
  public String path() {
    return "/atlas/spread";
  }

  @Override
  public String api() {
    return "/api/atlas/spread";
  }

  @Override
  public Cited cite(Page page) {
    var asked = answers.ask(page);
    var says = new SpreadPage(page, words, asked);
    var answer = SpreadApi.answer(asked, "");
    List<Map<String, Object>> curve =
        answer.functions().stream()
            .flatMap(f -> f.curve().stream().map(point -> point(f.function(), point)))
            .toList();
    return new Cited(
        page.text(titleKey()),
        says.answer(),
        says.n(),
        says.behind(),
        new Question(asked.function().map(FunctionCode::code).orElse(""), asked.options()),
        Map.of(
            "figures", answer.figures(),
            "uncoded", answer.uncoded(),
            "texts", answer.functions().stream().flatMap(f -> f.texts().stream()).toList(),
            "curve", curve),
        Map.of("texts", List.of("function", "instrument"), "curve", List.of("function", "year")),
        names(asked),
        says.picture());
  }

  private static Map<String, Object> point(
      String function, org.symbolon.coverage.spread.YearCount point) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("function", function);
    row.put("year", point.year());
    row.put("carry", point.carry());
    row.put("n", point.n());
    return row;
  }

  private Map<String, String> names(SpreadAnswers.Asked asked) {
    Map<String, String> names = new TreeMap<>();
    SpreadRows.shown(asked)
        .flatMap(spread -> SpreadRows.list(spread).stream())
        .forEach(row ->
            asked
                .snapshot()
                .data()
                .findInstrument(row.instrument())
                .ifPresent(found -> names.put(row.instrument(), words.instrument(found))));
    return names;
  }
}
