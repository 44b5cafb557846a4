package org.symbolon.node.atlas.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.gaps.Duty;
import org.symbolon.coverage.gaps.Gaps;
import org.symbolon.coverage.gaps.RequiredFunction;
import org.symbolon.coverage.gaps.Support;
import org.symbolon.coverage.gaps.Supporter;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.tasks.FindingTasks;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the page of one function: who must, who supports it, what is unknown. */
final class FunctionPage {

  private final Page page;
  private final Words words;
  private final GapWords says;
  private final AtlasData data;
  private final Gaps gaps;
  private final FunctionCode code;
  private final Optional<RequiredFunction> required;

  FunctionPage(Page page, Words words, AtlasData data, Gaps gaps, FunctionCode code) {
    this.page = page;
    this.words = words;
    this.says = new GapWords(page, words, data);
    this.data = data;
    this.gaps = gaps;
    this.code = code;
    this.required = gaps.findRequired(code.code());
  }

  GapViews.One view(FindingTasks tasks) {
    return new GapViews.One(
        code.code(),
        words.function(page, code),
        page.contentLocale().equals(Locale.ENGLISH) ? code.description() : "",
        answer(),
        page.text("atlas.gaps.one.n", gaps.bodies(), duties().size(), provisions().size()),
        required.isPresent(),
        required
            .map(function -> says.sign(Standing.of(function)))
            .orElseGet(
                () -> new GapViews.Sign("sy-sign", "–", page.text("atlas.gaps.notRequired"))),
        says.addressees(code.addressees()),
        words.category(page, code.category()),
        provisionTable(),
        direct(),
        general(),
        unknown(),
        Optional.of(tasks));
  }

  private List<Duty> duties() {
    return required.map(RequiredFunction::duties).orElse(List.of());
  }

  private List<Measure> provisions() {
    return required.map(RequiredFunction::measures).orElse(List.of());
  }

  private String answer() {
    if (required.isEmpty()) {
      return page.text("atlas.gaps.one.notRequired");
    }
    RequiredFunction function = required.get();
    int texts = function.duties().size();
    long unsupported =
        function.duties().stream().filter(duty -> duty.support() == Support.NONE_RECORDED).count();
    return switch (function.support()) {
      case DIRECT ->
          page.text("atlas.gaps.one.direct", texts, function.directBodies().size(), unsupported);
      case GENERAL ->
          page.text(
              "atlas.gaps.one.general",
              texts,
              gaps.bodies(),
              function.generalBodies().size(),
              unsupported);
      case NONE_RECORDED -> page.text("atlas.gaps.one.none", texts, gaps.bodies());
    };
  }

  private Table provisionTable() {
    List<Table.Row> rows = new ArrayList<>();
    for (Duty duty : duties()) {
      for (Measure measure : duty.measures()) {
        rows.add(
            Table.Row.of(
                Cell.link(
                    says.instrument(measure.instrumentId()),
                    RecordAddress.of("instruments", measure.instrumentId())),
                Cell.link(measure.article(), RecordAddress.of("measures", measure.id()))
                    .marked(measure.confidence().name()),
                Cell.of(words.code(page, "obligation", measure.obligation().name())),
                Cell.of(words.crime(page, measure.crime())),
                Cell.of(measure.summary())
                    .in(page.contentLocale().equals(Locale.ENGLISH) ? "" : "en"),
                Cell.of(says.grade(duty.support()))));
      }
    }
    return Table.of(
            page.text("atlas.gaps.one.provisions"),
            List.of(
                Table.Column.text(page.text("atlas.gaps.text")),
                Table.Column.text(page.text("atlas.gaps.article")),
                Table.Column.text(page.text("atlas.gaps.obligation")),
                Table.Column.text(page.text("atlas.gaps.filter.crime")),
                Table.Column.text(page.text("atlas.gaps.summary")),
                Table.Column.text(page.text("atlas.gaps.gradeHere"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.gaps.notRequired"), page.text("atlas.gaps.one.notRequired")));
  }

  private Table direct() {
    List<Table.Row> rows = new ArrayList<>();
    for (Supporter supporter : gaps.direct(code.code())) {
      rows.add(row(supporter, texts(supporter, Duty::direct)));
    }
    return supporters("atlas.gaps.one.directCaption", rows);
  }

  private Table general() {
    Map<String, Supporter> found = new LinkedHashMap<>();
    duties().forEach(duty -> duty.general().forEach(one -> found.put(one.activityId(), one)));
    List<Table.Row> rows = new ArrayList<>();
    for (Supporter supporter : found.values()) {
      String why =
          page.text("atlas.gaps.one.why." + supporter.task(), texts(supporter, Duty::general));
      rows.add(row(supporter, why));
    }
    return supporters("atlas.gaps.one.generalCaption", rows);
  }

  private Table supporters(String caption, List<Table.Row> rows) {
    return Table.of(
            page.text(caption, rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.gaps.body")),
                Table.Column.text(page.text("atlas.gaps.activity")),
                Table.Column.text(page.text("atlas.gaps.filter.crime")),
                Table.Column.text(page.text("atlas.gaps.filter.region")),
                Table.Column.text(page.text("atlas.gaps.one.forTexts"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.gaps.none.title", gaps.bodies()),
                page.text("atlas.gaps.none.text")));
  }

  private Table.Row row(Supporter supporter, String texts) {
    Optional<StructureActivity> activity =
        data.structureActivities().stream()
            .filter(one -> one.id().equals(supporter.activityId()))
            .findFirst();
    return Table.Row.of(
        Cell.link(
            says.structure(supporter.structureId()),
            RecordAddress.of("structures", supporter.structureId())),
        Cell.link(
                words.code(page, "intensity", supporter.intensity().name()),
                RecordAddress.of("structure_activities", supporter.activityId()))
            .marked(supporter.confidence().name()),
        Cell.of(activity.map(one -> words.crime(page, one.crime())).orElse("")),
        Cell.of(
            activity
                .map(one ->
                    one.regions().stream()
                        .map(this::region)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""))
                .orElse("")),
        Cell.of(texts));
  }

  private String region(String code) {
    return words.has(org.symbolon.reference.CodeLists.REGION, code)
        ? words.code(page, org.symbolon.reference.CodeLists.REGION, code)
        : code;
  }

  /** The texts for which this support counts: those that the mandate reaches. */
  private String texts(
      Supporter supporter, java.util.function.Function<Duty, List<Supporter>> who) {
    List<String> reached =
        duties().stream()
            .filter(duty -> who.apply(duty).contains(supporter))
            .map(duty -> says.instrument(duty.instrumentId()))
            .toList();
    return reached.isEmpty() ? page.text("atlas.gaps.one.noText") : String.join(", ", reached);
  }

  private List<String> unknown() {
    List<String> lines = new ArrayList<>();
    lines.add(page.text("atlas.gaps.unknown.bodies", gaps.bodies()));
    long coded = data.measures().stream().map(Measure::instrumentId).distinct().count();
    lines.add(page.text("atlas.gaps.unknown.coded", data.instruments().size() - coded));
    lines.add(page.text("atlas.gaps.unknown.mandate"));
    if (!gaps.options().nationalAuthorities()) {
      lines.add(page.text("atlas.gaps.unknown.national"));
    }
    if (code.addressees().isEmpty()) {
      lines.add(page.text("atlas.gaps.unknown.addressee"));
    }
    return lines;
  }
}
