package org.symbolon.node.atlas.structures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.records.Agreement;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.records.StructureOutput;
import org.symbolon.coverage.structures.Action;
import org.symbolon.coverage.structures.Project;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.coverage.structures.StructureProfile;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the page of one body: its databases above all, then what it does by mandate. */
final class StructurePage {

  private final Page page;
  private final StructureWords says;
  private final StructureChart chart;
  private final StructureProfile profile;
  private final Function<String, LocalDate> asOf;

  /**
   * @param asOf the day as on which the record of an output was true
   */
  StructurePage(
      StructureWords says,
      StructureChart chart,
      StructureProfile profile,
      Function<String, LocalDate> asOf) {
    this.page = says.page();
    this.says = says;
    this.chart = chart;
    this.profile = profile;
    this.asOf = asOf;
  }

  StructuresView.One view() {
    var body = profile.structure();
    return new StructuresView.One(
        body.id(),
        body.name().isEmpty() ? body.label() : body.name(),
        says.type(body),
        RecordAddress.of("structures", body.id()),
        answer(),
        page.text(
            "atlas.structures.one.n",
            profile.allActivities().size(),
            profile.projects().size() + profile.networks().size(),
            profile.outputs().size()),
        List.of(
            page.text("atlas.structures.mandate"),
            page.text("atlas.structures.on", page.date(chart.options().on()))),
        profile.ended()
            ? page.text("atlas.structures.one.ended", says.places().date(page, body.ended()))
            : "",
        facts(),
        databases(),
        new DatabaseTables(says, chart).addable(profile.databases()),
        actions(),
        projects(),
        networks(),
        agreements(),
        outputs());
  }

  private String answer() {
    return page.text(
        "atlas.structures.one.answer",
        profile.allActivities().size(),
        profile.on(Action.PREVENTION).size(),
        profile.on(Action.PROSECUTION).size(),
        profile.on(Action.PROTECTION).size(),
        profile.on(Action.PARTNERSHIP).size(),
        profile.networks().size(),
        profile.projects().size(),
        profile.databases().size());
  }

  private List<StructuresView.Fact> facts() {
    var body = profile.structure();
    return List.of(
        fact("powers", says.powers(body)),
        text("mandate", body.mandate()),
        text("legalBasis", body.legalBasis()),
        fact("time", says.time(body)),
        fact("crime", says.crime(body)),
        fact("region", says.known(says.places().names(page, body.regions()))),
        text("parent", body.parent()),
        text("seat", body.seat()),
        fact(
            "personalData",
            body.personalData().isEmpty()
                ? says.unknown()
                : says.words().code(page, "personal_data", body.personalData())),
        text("source", body.source()));
  }

  private StructuresView.Fact fact(String name, String text) {
    return new StructuresView.Fact(page.text("atlas.structures.fact." + name), text, "");
  }

  /** A text of the record itself, in the language of the record. */
  private StructuresView.Fact text(String name, String text) {
    return new StructuresView.Fact(
        page.text("atlas.structures.fact." + name),
        says.known(text),
        text.isEmpty() ? "" : says.foreign());
  }

  private Table databases() {
    List<Table.Row> rows = new ArrayList<>();
    for (StructureOutput database : profile.databases()) {
      rows.add(
          Table.Row.of(
              Cell.link(database.title(), RecordAddress.of("structure_outputs", database.id()))
                  .marked(database.confidence().name())
                  .in(says.foreign()),
              Cell.of(says.units(database)).in(database.units().isEmpty() ? "" : says.foreign()),
              Cell.of(says.sourceTypes(database)),
              Cell.of(says.access(database)),
              Cell.of(says.freshness(database))
                  .note(page.text("atlas.structures.asOf", page.date(asOf.apply(database.id())))),
              Cell.of(says.crime(database.crime()))));
    }
    return Table.of(
            page.text("atlas.structures.databases.caption", rows.size(), rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.structures.databases.database")),
                Table.Column.text(page.text("atlas.structures.databases.unit")),
                Table.Column.text(page.text("atlas.structures.databases.source")),
                Table.Column.text(page.text("atlas.structures.databases.access")),
                Table.Column.text(page.text("atlas.structures.databases.freshness")),
                Table.Column.text(page.text("atlas.structures.databases.crime"))),
            rows)
        .orEmpty(empty("atlas.structures.databases.empty"));
  }

  private List<StructuresView.Section> actions() {
    List<StructuresView.Section> sections = new ArrayList<>();
    for (Action action : Action.values()) {
      List<StructureActivity> all = profile.on(action);
      List<StructureActivity> shown = all.stream().limit(Listing.SIZE).toList();
      sections.add(
          new StructuresView.Section(
              action.name(),
              says.action(action),
              activities(shown, all.size()),
              shown.size() < all.size()
                  ? page.text("atlas.structures.activities.all", all.size())
                  : "",
              RecordAddress.list("structure_activities")
                  + "?structure_id="
                  + RecordAddress.segment(profile.structure().id())));
    }
    return sections;
  }

  private Table activities(List<StructureActivity> shown, int of) {
    List<Table.Row> rows = new ArrayList<>();
    for (StructureActivity activity : shown) {
      rows.add(
          Table.Row.of(
              Cell.link(
                      says.function(activity.function()),
                      RecordAddress.of("structure_activities", activity.id()))
                  .marked(activity.confidence().name()),
              Cell.of(says.words().category(page, activity.category())),
              Cell.of(says.crime(activity.crime())),
              Cell.of(says.places().names(page, activity.regions())),
              Cell.of(says.words().code(page, "intensity", activity.intensity().name()))));
    }
    return Table.of(
            page.text("atlas.structures.activities.caption", rows.size(), of),
            List.of(
                Table.Column.text(page.text("atlas.structures.activities.function")),
                Table.Column.text(page.text("atlas.structures.filter.category")),
                Table.Column.text(page.text("atlas.structures.filter.crime")),
                Table.Column.text(page.text("atlas.structures.filter.region")),
                Table.Column.text(page.text("atlas.structures.activities.intensity"))),
            rows)
        .orEmpty(empty("atlas.structures.activities.empty"));
  }

  private Table projects() {
    List<Table.Row> rows = new ArrayList<>();
    for (Project project : profile.projects()) {
      Seat seat = project.seat();
      rows.add(
          Table.Row.of(
              network(seat),
              Cell.of(says.roles(seat)).marked(seat.confidence().name()),
              Cell.of(says.bodies(project.partners()))));
    }
    return Table.of(
            page.text("atlas.structures.projects.caption", rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.structures.projects.project")),
                Table.Column.text(page.text("atlas.structures.roles")),
                Table.Column.text(page.text("atlas.structures.projects.partners"))),
            rows)
        .orEmpty(empty("atlas.structures.projects.empty"));
  }

  private Table networks() {
    List<Table.Row> rows = new ArrayList<>();
    for (Seat seat : profile.networks()) {
      rows.add(
          Table.Row.of(
              network(seat),
              Cell.of(says.roles(seat)).marked(seat.confidence().name()),
              Cell.of(
                  seat.network().formalisation().isPresent()
                      ? says.words()
                          .code(
                              page,
                              "formalisation",
                              Integer.toString(seat.network().formalisation().getAsInt()))
                      : says.unknown())));
    }
    return Table.of(
            page.text("atlas.structures.networks.caption", rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.structures.networks.network")),
                Table.Column.text(page.text("atlas.structures.roles")),
                Table.Column.text(page.text("atlas.structures.networks.formalisation"))),
            rows)
        .orEmpty(empty("atlas.structures.networks.empty"));
  }

  private Cell network(Seat seat) {
    Cell cell = says.networkLink(seat.network());
    String type = says.words().code(page, "network_type", seat.network().type());
    return cell.note(
        seat.ended() ? type + " · × " + page.text("atlas.structures.seat.ended") : type);
  }

  private Table agreements() {
    List<Table.Row> rows = new ArrayList<>();
    for (Agreement agreement : profile.agreements()) {
      rows.add(
          Table.Row.of(
              Cell.link(agreement.title(), RecordAddress.of("agreements", agreement.id()))
                  .marked(agreement.confidence().name())
                  .in(says.foreign()),
              Cell.of(
                  says.bodies(
                      agreement.parties().stream()
                          .filter(party -> !party.equals(profile.structure().id()))
                          .toList())),
              Cell.of(
                  agreement.signed().isKnown()
                      ? says.places().date(page, agreement.signed())
                      : says.unknown()),
              Cell.of(says.words().code(page, "agreement_status", agreement.status()))));
    }
    return Table.of(
            page.text("atlas.structures.agreements.caption", rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.structures.agreements.agreement")),
                Table.Column.text(page.text("atlas.structures.agreements.with")),
                Table.Column.text(page.text("atlas.structures.agreements.signed")),
                Table.Column.text(page.text("atlas.structures.agreements.status"))),
            rows)
        .orEmpty(empty("atlas.structures.agreements.empty"));
  }

  private Table outputs() {
    List<Table.Row> rows = new ArrayList<>();
    for (StructureOutput output : profile.otherOutputs()) {
      rows.add(
          Table.Row.of(
              Cell.link(output.title(), RecordAddress.of("structure_outputs", output.id()))
                  .marked(output.confidence().name())
                  .in(says.foreign()),
              Cell.of(says.words().code(page, "output_type", output.type())),
              Cell.of(says.freshness(output)),
              Cell.of(says.access(output)),
              Cell.of(says.crime(output.crime()))));
    }
    return Table.of(
            page.text("atlas.structures.outputs.caption", rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.structures.outputs.output")),
                Table.Column.text(page.text("atlas.structures.outputs.type")),
                Table.Column.text(page.text("atlas.structures.databases.freshness")),
                Table.Column.text(page.text("atlas.structures.databases.access")),
                Table.Column.text(page.text("atlas.structures.databases.crime"))),
            rows)
        .orEmpty(empty("atlas.structures.outputs.empty"));
  }

  private Table.Empty empty(String key) {
    return Table.Empty.of(page.text(key), page.text("atlas.structures.recorded.text"));
  }
}
