package org.symbolon.node.atlas.pairs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.StatePair;
import org.symbolon.coverage.records.CooperationAct;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Countries;

/** Two States, an act and a day as an address says them, the same for page and API. */
@Component
class PairQuestion {

  static final String A = "a";
  static final String B = "b";
  static final String ACT = "act";
  static final String AT = "at";

  private final StateLaws laws;
  private final ObjectProvider<Countries> countries;

  PairQuestion(StateLaws laws, ObjectProvider<Countries> countries) {
    this.laws = laws;
    this.countries = countries;
  }

  /** What is asked. */
  record Asked(String a, String b, String act, LocalDate at) {}

  /** Whether the address asks already, or has still to be filled in. */
  boolean complete(Page page) {
    return List.of(A, B, ACT).stream().noneMatch(name -> page.parameter(name).isBlank());
  }

  /** Reads what is there; refuses wrong values and what is missing, all at once. */
  Asked read(Page page, AtlasData data) {
    check(page, data);
    var parameters = new Parameters(page);
    Map<String, String> faults = new LinkedHashMap<>();
    for (String name : List.of(A, B, ACT)) {
      if (!parameters.has(name)) {
        faults.put(name, page.text("atlas.pairs.missing." + name));
      }
    }
    if (!faults.isEmpty()) {
      throw Refusal.faults("atlas.questions.wrong", faults);
    }
    return new Asked(
        page.parameter(A).strip(),
        page.parameter(B).strip(),
        page.parameter(ACT).strip(),
        parameters.date(AT).orElseGet(laws::today));
  }

  /** Refuses values that are wrong; a value that is missing is not. */
  void check(Page page, AtlasData data) {
    var parameters = new Parameters(page);
    Countries known = countries.getObject();
    parameters.known(
        A, code -> known.byAlpha3(code).isPresent(), page.text("atlas.pairs.state.right"));
    parameters.known(
        B,
        code -> known.byAlpha3(code).isPresent() && !code.equals(page.parameter(A).strip()),
        page.text("atlas.pairs.state.right"));
    parameters.known(
        ACT,
        code -> data.status().findAct(code).isPresent(),
        data.status().acts().stream().map(CooperationAct::act).collect(Collectors.joining(", ")));
    parameters.date(AT);
    parameters.check();
  }

  /** The answer; the question has been checked. */
  StatePair.Answer answer(AtlasSnapshot snapshot, Asked asked) {
    return switch (laws.pair(snapshot, asked.a(), asked.b(), asked.act(), asked.at())) {
      case StatePair.Answer answer -> answer;
      case StatePair.UnknownAct _, StatePair.SameState _ ->
          throw new IllegalStateException("A question that was not checked");
    };
  }
}
