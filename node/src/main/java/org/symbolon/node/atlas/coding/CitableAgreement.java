package org.symbolon.node.atlas.coding;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;

/** The agreement of two coders as what can be drawn, frozen and cited; no name of a coder in it. */
@Component
class CitableAgreement implements CitableChart {

  private final Codings codings;
  private final CodingQuestion question;
  private final CodingWords words;
  private final Blindness blindness;

  CitableAgreement(
      Codings codings, CodingQuestion question, CodingWords words, Blindness blindness) {
    this.codings = codings;
    this.question = question;
    this.words = words;
    this.blindness = blindness;
  }

  @Override
  public String code() {
    return "agreement";
  }

  @Override
  public String titleKey() {
    return "atlas.coding.title";
  }

  @Override
  public String path() {
    return "/atlas/coding";
  }

  @Override
  public String api() {
    return "/api/atlas/coding/agreement";
  }

  @Override
  public String act() {
    return "atlas.coding.read";
  }

  @Override
  public void check() {
    blindness.check();
  }

  @Override
  public Cited cite(Page page) {
    blindness.check();
    var state = codings.now();
    var agreement = state.agreement(question.read(page, state));
    var says = new AgreementPage(page, words, state, agreement);
    return new Cited(
        page.text(titleKey()),
        says.answer(),
        says.n(),
        List.of(
            page.text(
                "atlas.coding.between",
                page.text("atlas.coding.coder", agreement.options().first()),
                page.text("atlas.coding.coder", agreement.options().second())),
            page.text("atlas.coding.blind.note"),
            page.text("atlas.coding.nolawyer")),
        agreement.options(),
        Map.of(
            "figures", CodingApi.Figures.of(agreement),
            "columns", AgreementRows.list(agreement),
            "confusion", AgreementRows.ConfusionRow.list(agreement)),
        Map.of(
            "columns", List.of("column", "part"),
            "confusion", List.of("column", "first", "second")),
        Map.of(),
        says.picture());
  }
}
