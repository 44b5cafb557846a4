package org.symbolon.node.web.home;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.symbolon.node.web.Act;
import org.symbolon.node.web.Due;
import org.symbolon.node.web.HomeQuestions;
import org.symbolon.node.web.HomeQuestions.Question;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.PartToday;
import org.symbolon.node.web.Waiting;

/** The start page: first questions, the four parts, what waits. */
@Controller
class HomePages {

  private static final List<String> PARTS = List.of("atlas", "observatory", "casework", "exchange");

  private final ObjectProvider<HomeQuestions> questions;
  private final ObjectProvider<PartToday> today;
  private final ObjectProvider<Waiting> waiting;

  HomePages(
      ObjectProvider<HomeQuestions> questions,
      ObjectProvider<PartToday> today,
      ObjectProvider<Waiting> waiting) {
    this.questions = questions;
    this.today = today;
    this.waiting = waiting;
  }

  @GetMapping("/")
  @Act("web.home")
  String home(Page page, Model model) {
    List<Question> figured =
        questions.orderedStream().flatMap(one -> one.questions(page).stream()).toList();
    model.addAttribute("figured", !figured.isEmpty());
    model.addAttribute("questions", figured.isEmpty() ? plain(page) : figured);
    model.addAttribute("parts", PARTS.stream().map(part -> line(part, page)).toList());
    model.addAttribute(
        "waiting",
        waiting
            .orderedStream()
            .flatMap(one -> one.waiting(page).stream())
            .sorted(
                Comparator.comparing(item -> item.due().map(Due::daysLeft).orElse(Long.MAX_VALUE)))
            .toList());
    return "web/home/start";
  }

  /** The three first questions without figures. */
  private static List<Question> plain(Page page) {
    return List.of(
        plain(page, "duties", "/atlas/measures"),
        plain(page, "twice", "/atlas/overlaps"),
        plain(page, "gaps", "/atlas/gaps"));
  }

  private static Question plain(Page page, String name, String address) {
    String key = "web.home.q." + name;
    return new Question(
        page.said(key), page.said(key + ".text"), page.said("web.home.q.n"), address);
  }

  private PartLine line(String part, Page page) {
    return today
        .orderedStream()
        .filter(one -> one.part().equals(part))
        .findFirst()
        .map(one -> new PartLine(part, one.today(page)))
        .orElse(new PartLine(part, ""));
  }

  /** A part that is not built yet. */
  @GetMapping("/{part:observatory|casework|exchange}")
  @Act("web.home")
  String toCome(@PathVariable String part, Model model) {
    model.addAttribute("part", part);
    return "web/home/tocome";
  }
}
