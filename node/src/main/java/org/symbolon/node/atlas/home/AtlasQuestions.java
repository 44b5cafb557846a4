package org.symbolon.node.atlas.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.HomeQuestions;
import org.symbolon.node.web.Page;

/** The first three questions on the start page, with today's figures. */
@Component
@Order(1)
class AtlasQuestions implements HomeQuestions {

  private final Findings findings;

  AtlasQuestions(Findings findings) {
    this.findings = findings;
  }

  @Override
  public List<Question> questions(Page page) {
    List<Question> questions = new ArrayList<>();
    if (page.visitor().may("atlas.read")) {
      questions.add(question(page, "duties", findings.duties(page), "/atlas/measures"));
    }
    if (page.visitor().may("atlas.analyse")) {
      questions.add(question(page, "twice", findings.overlaps(page), "/atlas/overlaps"));
      questions.add(question(page, "gaps", findings.gaps(page), "/atlas/gaps"));
    }
    return questions;
  }

  private static Question question(
      Page page, String name, Findings.Finding finding, String address) {
    return new Question(
        page.text("web.home.q." + name),
        finding.sentence(),
        page.text("atlas.home.n", finding.n()),
        address);
  }
}
