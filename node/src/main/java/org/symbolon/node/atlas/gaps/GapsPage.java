package org.symbolon.node.atlas.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.gaps.Duty;
import org.symbolon.coverage.gaps.Gaps;
import org.symbolon.coverage.gaps.RequiredFunction;
import org.symbolon.coverage.gaps.Support;
import org.symbolon.coverage.gaps.Supporter;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.tasks.TaskLink;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** Makes the page of all gaps: the answer first, its n, the picture, the tables. */
final class GapsPage {

  private final Page page;
  private final Words words;
  private final GapWords says;
  private final AtlasData data;
  private final Gaps gaps;
  private final GapFilter filter;
  private final Map<String, TaskLink> gapTasks;
  private final Map<String, TaskLink> singleTasks;

  GapsPage(
      Page page,
      Words words,
      AtlasData data,
      Gaps gaps,
      GapFilter filter,
      Map<String, TaskLink> gapTasks,
      Map<String, TaskLink> singleTasks) {
    this.page = page;
    this.words = words;
    this.says = new GapWords(page, words, data);
    this.data = data;
    this.gaps = gaps;
    this.filter = filter;
    this.gapTasks = gapTasks;
    this.singleTasks = singleTasks;
  }

  GapViews.Overview view() {
    return new GapViews.Overview(
        answer(),
        n(),
        behind(),
        filter(),
        key(),
        bars(),
        picture(),
        functions(),
        duties(gaps.gaps(), "atlas.gaps.duties"),
        duties(gaps.forLegislatorOnly(), "atlas.gaps.state"),
        single(),
        balance());
  }

  String answer() {
    return page.text(
        "atlas.gaps.answer",
        gaps.required().size(),
        gaps.withoutDirect().size(),
        gaps.noneRecorded().size(),
        gaps.single().size(),
        gaps.gaps().size(),
        gaps.forLegislatorOnly().size());
  }

  String n() {
    return page.text("atlas.gaps.n", gaps.bodies(), gaps.required().size(), texts());
  }

  /** The picture of the bars; empty where no function is demanded. */
  Optional<Picture> picture() {
    return bars().isEmpty()
        ? Optional.empty()
        : Optional.of(new GapsPicture(page, bars()).picture(answer() + " " + n()));
  }

  private long texts() {
    return gaps.duties().stream().map(Duty::instrumentId).distinct().count();
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    lines.add(page.text("atlas.gaps.none", gaps.bodies()));
    lines.add(
        page.text(
            gaps.options().nationalAuthorities()
                ? "atlas.gaps.national.in"
                : "atlas.gaps.national.out"));
    long coded = data.measures().stream().map(Measure::instrumentId).distinct().count();
    lines.add(page.text("atlas.gaps.coded", coded, data.instruments().size()));
    lines.add(page.text("atlas.gaps.on", page.date(gaps.options().on())));
    return lines;
  }

  private Filter filter() {
    List<Option> yes = List.of(Option.of("true", page.text("atlas.gaps.filter.yes")));
    return Filter.empty()
        .select("crime", label("crime"), words.options(page, "crime"))
        .select("region", label("region"), words.options(page, "region"))
        .select("minConfidence", label("minConfidence"), words.options(page, "confidence"))
        .text("at", label("at"))
        .select("grade", label("grade"), grades())
        .select("addressee", label("addressee"), words.options(page, "addressee"))
        .select("category", label("category"), words.options(page, "category"))
        .select(GapQuestion.NATIONAL, label("national"), yes)
        .select(GapQuestion.WITHOUT_ENDED, label("withoutEnded"), yes);
  }

  private List<Option> grades() {
    List<Option> options = new ArrayList<>();
    for (Support support : Support.values()) {
      options.add(Option.of(support.name(), page.text("atlas.gaps.grade." + support)));
    }
    return options;
  }

  private String label(String name) {
    return page.text("atlas.gaps.filter." + name);
  }

  private List<KeyEntry> key() {
    return List.of(
        new KeyEntry("sy-c sy-c--4", "", "● " + page.text("atlas.gaps.grade.DIRECT.long")),
        new KeyEntry("sy-c sy-c--sq2", "", "◐ " + page.text("atlas.gaps.grade.GENERAL.long")),
        new KeyEntry(
            "sy-c sy-c--sq1",
            "",
            "○ " + page.text("atlas.gaps.grade.NONE_RECORDED.long", gaps.bodies())));
  }

  private List<GapViews.Bar> bars() {
    List<GapViews.Bar> bars = new ArrayList<>();
    for (Category category : Category.values()) {
      List<RequiredFunction> functions = of(category);
      if (!functions.isEmpty()) {
        int direct = count(functions, Support.DIRECT);
        int general = count(functions, Support.GENERAL);
        int none = count(functions, Support.NONE_RECORDED);
        bars.add(
            new GapViews.Bar(
                words.category(page, category),
                page.text("atlas.gaps.bar", functions.size(), direct, general, none),
                direct,
                general,
                none));
      }
    }
    return bars;
  }

  private List<RequiredFunction> of(Category category) {
    return gaps.required().stream()
        .filter(function -> GapRows.categoryOf(data, function.function()).equals(category.name()))
        .toList();
  }

  private static int count(List<RequiredFunction> functions, Support grade) {
    return (int) functions.stream().filter(function -> function.support() == grade).count();
  }

  private Table functions() {
    var result = listing(says).of(page, listed());
    return Table.of(
            page.text("atlas.gaps.functions.caption", result.total(), gaps.required().size()),
            List.of(
                Table.Column.text(page.text("atlas.gaps.function")).sortedBy("function"),
                Table.Column.number(page.text("atlas.gaps.texts")).sortedBy("texts"),
                Table.Column.text(page.text("atlas.gaps.strongest")),
                Table.Column.text(page.text("atlas.gaps.addressees")),
                Table.Column.text(page.text("atlas.gaps.grade")).sortedBy("grade"),
                Table.Column.text(page.text("atlas.gaps.direct")).sortedBy("direct"),
                Table.Column.text(page.text("atlas.gaps.general")),
                Table.Column.text(page.text("atlas.gaps.standing")),
                Table.Column.text(page.text("atlas.gaps.taskColumn"))),
            result.shown().stream().map(this::row).toList())
        .from(result)
        .orEmpty(Table.Empty.of(page.text("atlas.gaps.empty"), page.text("atlas.gaps.empty.text")));
  }

  /** The functions that the filter lists, none recorded first. */
  private List<RequiredFunction> listed() {
    return gaps.required().stream()
        .filter(function -> filter.lists(data, function))
        .sorted(
            Comparator.comparing(Standing::of).thenComparing(function -> -function.duties().size()))
        .toList();
  }

  static Listing<RequiredFunction> listing(GapWords says) {
    return Listing.<RequiredFunction>searching(
            function -> List.of(function.function(), says.function(function.function())))
        .sortText("function", function -> says.function(function.function()))
        .sort("texts", Comparator.comparing((RequiredFunction f) -> f.duties().size()))
        .sort("grade", Comparator.comparing(RequiredFunction::support))
        .sort("direct", Comparator.comparing((RequiredFunction f) -> f.directBodies().size()))
        .unsorted();
  }

  private Table.Row row(RequiredFunction function) {
    TaskLink task = task(function.function());
    return Table.Row.of(
        Cell.link(says.function(function.function()), address(function.function()))
            .note(says.category(function.function())),
        Cell.number(page, function.duties().size()),
        Cell.of(words.code(page, "obligation", GapRows.strongestOf(function.measures()).name())),
        Cell.of(says.addressees(function.addressees())),
        Cell.of(says.grade(function.support())),
        bodies(function.directBodies()),
        bodies(function.generalBodies()),
        Cell.of(page.text("atlas.gaps.standing." + Standing.of(function))),
        task == null ? Cell.of("–") : Cell.link(task.state(), task.address()));
  }

  private Cell bodies(java.util.Set<String> bodies) {
    return bodies.isEmpty()
        ? Cell.of("–")
        : Cell.of(page.number(bodies.size())).note(says.bodies(bodies));
  }

  private @org.jspecify.annotations.Nullable TaskLink task(String function) {
    TaskLink gap = gapTasks.get(function);
    return gap == null ? singleTasks.get(function) : gap;
  }

  private String address(String function) {
    String here = page.with(Map.of("sort", "", "page", "", "size", ""));
    int mark = here.indexOf('?');
    return "/atlas/gaps/"
        + RecordAddress.segment(function)
        + (mark < 0 ? "" : here.substring(mark));
  }

  private Table duties(List<Duty> duties, String key) {
    List<Duty> listed = duties.stream().filter(duty -> filter.lists(data, duty)).toList();
    return Table.of(
            page.text(key + ".caption", listed.size()),
            List.of(
                Table.Column.text(page.text("atlas.gaps.function")),
                Table.Column.text(page.text("atlas.gaps.text")),
                Table.Column.text(page.text("atlas.gaps.article")),
                Table.Column.text(page.text("atlas.gaps.strongest")),
                Table.Column.text(page.text("atlas.gaps.addressees"))),
            listed.stream().map(this::duty).toList())
        .orEmpty(
            Table.Empty.of(page.text(key + ".empty"), page.text("atlas.gaps.duties.empty.text")));
  }

  private Table.Row duty(Duty duty) {
    Measure first = duty.measures().getFirst();
    return Table.Row.of(
        Cell.link(says.function(duty.function()), address(duty.function())),
        Cell.link(
            says.instrument(duty.instrumentId()),
            RecordAddress.of("instruments", duty.instrumentId())),
        Cell.link(first.article(), RecordAddress.of("measures", first.id()))
            .note(
                duty.measures().size() == 1
                    ? ""
                    : page.text("atlas.gaps.furtherProvisions", duty.measures().size() - 1)),
        Cell.of(words.code(page, "obligation", GapRows.strongestOf(duty.measures()).name())),
        Cell.of(
            says.addressees(
                data.findFunction(duty.function())
                    .map(known -> known.addressees())
                    .orElse(List.of()))));
  }

  private Table single() {
    List<RequiredFunction> listed =
        gaps.single().stream()
            .filter(function -> filter.concerns(data, function.function()))
            .toList();
    List<Table.Row> rows = new ArrayList<>();
    for (RequiredFunction function : listed) {
      Supporter one = function.direct().getFirst();
      TaskLink task = task(function.function());
      rows.add(
          Table.Row.of(
              Cell.link(says.function(function.function()), address(function.function())),
              Cell.link(
                  says.structure(one.structureId()),
                  RecordAddress.of("structures", one.structureId())),
              Cell.link(
                      words.code(page, "intensity", one.intensity().name()),
                      RecordAddress.of("structure_activities", one.activityId()))
                  .marked(one.confidence().name()),
              Cell.number(page, function.duties().size()),
              task == null ? Cell.of("–") : Cell.link(task.state(), task.address())));
    }
    return Table.of(
            page.text("atlas.gaps.single.caption", listed.size()),
            List.of(
                Table.Column.text(page.text("atlas.gaps.function")),
                Table.Column.text(page.text("atlas.gaps.body")),
                Table.Column.text(page.text("atlas.gaps.activity")),
                Table.Column.number(page.text("atlas.gaps.texts")),
                Table.Column.text(page.text("atlas.gaps.taskColumn"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.gaps.single.empty"), page.text("atlas.gaps.duties.empty.text")));
  }

  private GapViews.Balance balance() {
    Share control = gaps.balance().control();
    Share protection = gaps.balance().protection();
    List<Table.Row> rows = new ArrayList<>();
    for (Category category : Category.values()) {
      Share share = gaps.balance().byCategory().getOrDefault(category, Share.of(0, 0));
      rows.add(
          Table.Row.of(
              Cell.of(words.category(page, category)),
              Cell.of(words.share(page, share)).note(words.percent(page, share))));
    }
    return new GapViews.Balance(
        page.text(
            "atlas.gaps.balance.sentence",
            words.share(page, control),
            words.share(page, protection)),
        Table.of(
            page.text("atlas.gaps.balance.caption"),
            List.of(
                Table.Column.text(page.text("atlas.gaps.filter.category")),
                Table.Column.number(page.text("atlas.gaps.balance.share"))),
            rows));
  }
}
