package org.symbolon.node.access.explain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.access.decisions.Condition;
import org.symbolon.node.access.decisions.Explanation;
import org.symbolon.node.access.decisions.Rule;
import org.symbolon.node.access.decisions.Rules;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Tells an administrator, for any account and any act, why yes or no. */
@Controller
class ExplainPages {

  static final String ACT = "access.explain";

  private static final String ADDRESS = "/access/explain";

  private final Actors actors;
  private final Supposing supposing;

  ExplainPages(Actors actors, Supposing supposing) {
    this.actors = actors;
    this.supposing = supposing;
  }

  /**
   * What the page shows.
   *
   * @param answer yes or no in a sentence; empty while nothing is asked
   * @param permitted whether the one act that was asked for may be done
   * @param table the conditions of one act, or all acts of an account
   * @param rule the line that was read, in words
   */
  record View(
      Filter filter,
      Rules.Version version,
      List<String> faults,
      String answer,
      boolean permitted,
      List<Line> rule,
      Optional<Table> table) {}

  /** One part of a rule. */
  record Line(String label, String text) {}

  @Performs(ACT)
  @GetMapping(ADDRESS)
  String explain(Page page, Model model) {
    model.addAttribute("view", view(page));
    return "access/explain/explain";
  }

  private View view(Page page) {
    Rules rules = actors.rules();
    var faults = new LinkedHashMap<String, String>();
    var asked = new LinkedHashMap<String, String>();
    Stream.of("account", "act", "object", "means", "purpose")
        .forEach(name -> asked.put(name, page.parameter(name)));
    if (page.parameter("account").isEmpty()) {
      return new View(
          filter(page), rules.version(), List.of(), "", false, List.of(), Optional.empty());
    }
    Supposed supposed = supposing.read(asked, faults);
    if (!faults.isEmpty()) {
      var texts = faults.values().stream().distinct().map(key -> page.text(key)).toList();
      return new View(filter(page), rules.version(), texts, "", false, List.of(), Optional.empty());
    }
    String who =
        supposed.account().map(UserAccount::name).orElse(page.text("access.explain.visitor"));
    return supposed.act().isEmpty()
        ? everyAct(page, rules, supposed, who)
        : oneAct(page, rules, supposed, who);
  }

  private View oneAct(Page page, Rules rules, Supposed supposed, String who) {
    Explanation explanation = actors.explain(supposed.question(supposed.act()));
    boolean permitted = explanation.decision() instanceof Decision.Permit;
    var table =
        Table.of(
            page.text("access.explain.conditions"),
            List.of(
                Table.Column.text(page.text("access.explain.condition")),
                Table.Column.text(page.text("access.explain.holds")),
                Table.Column.text(page.text("access.explain.needed"))),
            explanation.findings().stream()
                .map(finding -> row(page, explanation, finding))
                .toList());
    return new View(
        filter(page),
        rules.version(),
        List.of(),
        page.text(permitted ? "access.explain.yes" : "access.explain.no", who, supposed.act()),
        permitted,
        explanation.rule().map(rule -> lines(page, rule)).orElse(List.of()),
        Optional.of(table));
  }

  private static Table.Row row(Page page, Explanation explanation, Explanation.Finding finding) {
    String needed = finding.holds() ? "" : page.text(finding.reason());
    if (finding.condition() == Condition.HOLDER && !finding.holds()) {
      needed +=
          explanation
              .rule()
              .map(rule -> " " + page.text("access.explain.mayDo", holders(page, rule)))
              .orElse("");
    }
    return Table.Row.of(
        Cell.of(page.text("access.explain.condition." + finding.condition())),
        Cell.of(page.text(finding.holds() ? "access.explain.met" : "access.explain.unmet")),
        Cell.of(needed));
  }

  private static List<Line> lines(Page page, Rule rule) {
    return List.of(
        new Line(page.text("access.explain.line"), page.number(rule.line())),
        new Line(page.text("access.explain.who"), holders(page, rule)),
        new Line(
            page.text("access.explain.visitors"),
            page.text("access.explain.visitors." + rule.visitors())),
        new Line(
            page.text("access.explain.object"),
            page.text("access.explain.relation." + rule.relation())),
        new Line(
            page.text("access.explain.purpose"),
            rule.purposes().isEmpty()
                ? page.text("access.explain.purpose.none")
                : joined(
                    rule.purposes().stream()
                        .map(one -> page.text("access.explain.purpose." + one)))),
        new Line(
            page.text("access.explain.event"), page.text("access.explain.event." + rule.event())),
        new Line(
            page.text("access.explain.eyes"), page.text("access.explain.eyes." + rule.eyes())));
  }

  private static String holders(Page page, Rule rule) {
    List<String> holders = Explained.holders(rule);
    return holders.isEmpty()
        ? page.text("access.explain.nobody")
        : joined(
            holders.stream()
                .map(code ->
                    switch (code) {
                      case "*" -> page.text("access.explain.holder.every");
                      case "WORK", "COMMAND_LINE", "SYSTEM" ->
                          page.text("access.explain.holder." + code);
                      default -> page.text("access.role." + code);
                    }));
  }

  private static String joined(Stream<String> words) {
    return String.join("; ", words.toList());
  }

  private View everyAct(Page page, Rules rules, Supposed supposed, String who) {
    var rows =
        rules.list().stream()
            .map(rule -> {
              Explanation explanation = actors.explain(supposed.question(rule.act()));
              return Table.Row.of(
                  Cell.link(rule.act(), Page.address(ADDRESS, lists(supposed.with(rule.act())))),
                  Cell.of(
                      page.text(
                          explanation.failing().isEmpty()
                              ? "access.explain.may"
                              : "access.explain.maynot")),
                  Cell.of(explanation.failing().map(one -> page.text(one.reason())).orElse("")));
            })
            .toList();
    long may =
        rules.list().stream()
            .filter(rule -> actors.explain(supposed.question(rule.act())).failing().isEmpty())
            .count();
    var table =
        Table.of(
            page.text("access.explain.acts"),
            List.of(
                Table.Column.text(page.text("access.explain.act")),
                Table.Column.text(page.text("access.explain.decision")),
                Table.Column.text(page.text("access.explain.reason"))),
            rows);
    return new View(
        filter(page),
        rules.version(),
        List.of(),
        page.text("access.explain.count", who, may, rows.size()),
        false,
        List.of(),
        Optional.of(table));
  }

  private static Map<String, List<String>> lists(Map<String, String> parameters) {
    var lists = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, value) -> {
      if (!value.isEmpty()) {
        lists.put(name, List.of(value));
      }
    });
    return lists;
  }

  private Filter filter(Page page) {
    var accounts =
        Stream.concat(
                Stream.of(Option.of("visitor", page.text("access.explain.visitor"))),
                supposing.accounts().stream()
                    .map(one ->
                        Option.of(one.id().toString(), one.name() + " (" + one.login() + ")")))
            .toList();
    return Filter.empty()
        .select("account", page.text("access.explain.account"), accounts)
        .select(
            "act",
            page.text("access.explain.act"),
            actors.rules().list().stream().map(rule -> Option.of(rule.act(), rule.act())).toList())
        .select(
            "object",
            page.text("access.explain.object"),
            options(page, Supposed.Whose.values(), "access.explain.whose."),
            Supposed.Whose.NOTHING.name())
        .select(
            "means",
            page.text("access.explain.means"),
            options(page, Supposed.Shown.values(), "access.explain.means."),
            Supposed.Shown.SECOND_FACTOR.name())
        .select(
            "purpose",
            page.text("access.explain.purpose"),
            options(page, Purpose.values(), "access.explain.purpose."));
  }

  private static List<Option> options(Page page, Enum<?>[] values, String keys) {
    return Arrays.stream(values)
        .map(value -> Option.of(value.name(), page.text(keys + value.name())))
        .toList();
  }
}
