package org.symbolon.node.atlas.overlaps;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.Standing;
import org.symbolon.coverage.overlaps.Tie;
import org.symbolon.node.atlas.labels.Labels;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Countries;
import tools.jackson.databind.JsonNode;

/**
 * Plan or chance as what can be drawn, frozen and cited: the figures, the table, and every pair of
 * the list. Labels are people's judgements and are no part of it.
 */
@Component
class CitableOverlaps implements CitableChart {

  private final OverlapAnswers answers;
  private final OverlapQuestion question;
  private final Words words;
  private final ObjectProvider<Countries> countries;
  private final Labels labels;

  CitableOverlaps(
      OverlapAnswers answers,
      OverlapQuestion question,
      Words words,
      ObjectProvider<Countries> countries,
      Labels labels) {
    this.answers = answers;
    this.question = question;
    this.words = words;
    this.countries = countries;
    this.labels = labels;
  }

  @Override
  public String code() {
    return "overlaps";
  }

  @Override
  public String titleKey() {
    return "atlas.overlaps.title";
  }

  @Override
  public String path() {
    return OverlapsPage.ADDRESS;
  }

  @Override
  public String api() {
    return "/api/atlas/overlaps";
  }

  @Override
  public String act() {
    return "atlas.analyse";
  }

  /** One pair. Probabilities to nine digits: the last ones hang on the order of adding up. */
  record Pair(
      String a,
      String b,
      int shared,
      double expected,
      double pUpper,
      double pLower,
      Standing overlap,
      boolean meet,
      List<String> ties,
      List<String> sharedFunctions) {}

  @Override
  public Cited cite(Page page) {
    if (!page.parameter("label").isBlank()) {
      throw Refusal.badRequest("atlas.overlaps.cite.label");
    }
    var snapshot = answers.snapshot();
    var data = snapshot.data();
    var asked = question.read(page, data, PairFilter.Overlap.MORE);
    var overlaps = answers.of(snapshot, asked.options());
    List<PairResult> listed = asked.filter().list(data, overlaps, new SeenLabels(labels));
    var say = new PairWords(page, words, countries.getObject(), data);
    var says = new OverlapsPage(page, words, say, data, overlaps, asked);
    return new Cited(
        page.text(titleKey()),
        String.join(" ", says.answers()),
        says.n(),
        says.behind(),
        said(page, asked),
        Map.of(
            "figures", overlaps.figures(),
            "table", OverlapsApi.table(overlaps),
            "pairs", listed.stream().map(pair -> pair(overlaps, pair)).toList(),
            "leftOut", overlaps.leftOut()),
        Map.of(
            "table", List.of("overlap", "meet", "tie"),
            "pairs", List.of("a", "b"),
            "leftOut", List.of("structureId")),
        names(data, overlaps, listed),
        Optional.of(new LuckPicture(page, overlaps.figures()).picture()));
  }

  /** What counts, and which pairs are listed; the day only where the address names one. */
  private static Map<String, Object> said(Page page, OverlapQuestion.Asked asked) {
    Map<String, Object> said = Cited.said(asked.options());
    if (page.parameter("at").isBlank()) {
      said.remove("on");
    }
    said.putAll(Cited.said(asked.filter()));
    said.values().removeIf(value -> value instanceof JsonNode node && node.asString("-").isEmpty());
    return said;
  }

  private static Pair pair(Overlaps overlaps, PairResult pair) {
    return new Pair(
        pair.a(),
        pair.b(),
        pair.shared(),
        nine(pair.expected()),
        nine(pair.pUpper()),
        nine(pair.pLower()),
        pair.standing(),
        pair.meet(),
        pair.ties().stream().map(Tie::recordId).sorted().toList(),
        overlaps.sharedFunctions(pair).stream().sorted().toList());
  }

  private static double nine(double value) {
    return new BigDecimal(value).round(new MathContext(9)).doubleValue();
  }

  private Map<String, String> names(AtlasData data, Overlaps overlaps, List<PairResult> listed) {
    Map<String, String> names = new TreeMap<>();
    for (PairResult pair : listed) {
      names.put(pair.a(), words.body(data, pair.a()));
      names.put(pair.b(), words.body(data, pair.b()));
    }
    overlaps
        .leftOut()
        .forEach(out -> names.put(out.structureId(), words.body(data, out.structureId())));
    return names;
  }
}
