package org.symbolon.node.atlas.overlaps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.OwnFunction;
import org.symbolon.coverage.overlaps.PairDetail;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.SharedFunction;
import org.symbolon.coverage.overlaps.Standing;
import org.symbolon.coverage.overlaps.Tie;
import org.symbolon.coverage.records.Agreement;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Intensity;
import org.symbolon.coverage.records.Network;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.territory.Territory;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/**
 * Makes the page of a pair: the answer in words, who does what, where they meet, what ties them.
 */
final class PairPage {

  private final Page page;
  private final Words words;
  private final PairWords say;
  private final AtlasData data;
  private final Overlaps overlaps;
  private final PairDetail detail;
  private final Map<String, StructureActivity> activities = new TreeMap<>();

  PairPage(
      Page page, Words words, PairWords say, AtlasData data, Overlaps overlaps, PairDetail detail) {
    this.page = page;
    this.words = words;
    this.say = say;
    this.data = data;
    this.overlaps = overlaps;
    this.detail = detail;
    Set<String> behind =
        Stream.of(
                detail.both().stream()
                    .flatMap(one ->
                        Stream.concat(one.activitiesA().stream(), one.activitiesB().stream())),
                detail.onlyA().stream().flatMap(one -> one.activities().stream()),
                detail.onlyB().stream().flatMap(one -> one.activities().stream()))
            .flatMap(one -> one)
            .collect(Collectors.toSet());
    data.structureActivities().stream()
        .filter(task -> behind.contains(task.id()))
        .forEach(task -> activities.put(task.id(), task));
  }

  PairView view() {
    PairResult pair = detail.pair();
    return new PairView(
        page.text("atlas.overlaps.one.title", say.body(pair.a()), say.body(pair.b())),
        say.to(pair),
        body(pair.a(), pair.functionsA()),
        body(pair.b(), pair.functionsB()),
        answers(),
        page.text("atlas.overlaps.one.n", pair.union()),
        behind(),
        groups(),
        reasons(),
        ties(),
        say.ended(pair));
  }

  private PairView.Body body(String id, int functions) {
    return new PairView.Body(
        id, say.body(id), say.longName(id), RecordAddress.of("structures", id), functions);
  }

  private List<String> answers() {
    PairResult pair = detail.pair();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        page.text(
            "atlas.overlaps.one.share",
            pair.shared(),
            say.body(pair.a()),
            pair.functionsA(),
            say.body(pair.b()),
            pair.functionsB()));
    boolean few = pair.shared() < pair.expected();
    sentences.add(
        page.text(
            few ? "atlas.overlaps.one.few" : "atlas.overlaps.one.many",
            page.decimal(pair.expected(), pair.expected() < 0.1 ? 2 : 1),
            say.chance(few ? pair.pLower() : pair.pUpper())));
    sentences.add(stands(pair));
    return sentences;
  }

  /** What stands out stands out pair by pair; what does not is "not shown". */
  private String stands(PairResult pair) {
    if (pair.standing() != Standing.AS_EXPECTED) {
      return page.text(
          "atlas.overlaps.one." + pair.standing(),
          overlaps.pairs().size(),
          pair.standsAfterCorrection() ? "yes" : "no");
    }
    OptionalInt many = pair.leastVisible();
    OptionalInt few = pair.mostVisiblyFew();
    return page.text(
        "atlas.overlaps.one.not",
        many.isPresent()
            ? page.text("atlas.overlaps.one.least", many.getAsInt())
            : page.text(
                "atlas.overlaps.one.least.none", Math.min(pair.functionsA(), pair.functionsB())),
        few.isPresent()
            ? page.text("atlas.overlaps.one.most", few.getAsInt())
            : page.text("atlas.overlaps.one.most.none"));
  }

  private List<String> behind() {
    PairResult pair = detail.pair();
    List<String> lines = new ArrayList<>();
    lines.add(page.text("atlas.overlaps.one.unusual", overlaps.pairs().size()));
    if (pair.shared() > 0) {
      lines.add(page.text("atlas.overlaps.one.meet", pair.meetingByCountries(), pair.shared()));
    }
    lines.add(page.text("atlas.overlaps.one.mandates", say.relation(detail.mandates())));
    lines.add(page.text("atlas.overlaps.behind.mandates"));
    lines.add(
        page.text(
            "atlas.overlaps.one.shares",
            words.share(page, pair.ofA()),
            words.share(page, pair.ofB()),
            pair.shared(),
            pair.union()));
    lines.add(page.text("atlas.overlaps.behind.at", page.date(overlaps.options().on())));
    lines.add(confidences());
    return lines;
  }

  /** How sure the rows are: so many H, M, L. */
  private String confidences() {
    Map<Confidence, Long> counts =
        activities.values().stream()
            .collect(
                Collectors.groupingBy(
                    StructureActivity::confidence, TreeMap::new, Collectors.counting()));
    return page.text(
        "atlas.overlaps.one.confidence",
        activities.size(),
        counts.entrySet().stream()
            .map(entry -> page.number(entry.getValue()) + " " + entry.getKey())
            .collect(Collectors.joining(", ")));
  }

  private List<PairView.Group> groups() {
    PairResult pair = detail.pair();
    List<PairView.Group> groups = new ArrayList<>();
    groups.add(
        new PairView.Group(
            page.text("atlas.overlaps.one.both", detail.both().size()),
            true,
            detail.both().stream()
                .map(one ->
                    new PairView.Line(
                        say.function(one.function()),
                        side(one.intensityA(), one.activitiesA()),
                        side(one.intensityB(), one.activitiesB())))
                .toList()));
    groups.add(own(pair.a(), detail.onlyA(), true));
    groups.add(own(pair.b(), detail.onlyB(), false));
    return groups;
  }

  private PairView.Group own(String id, List<OwnFunction> functions, boolean first) {
    PairView.Side none = PairView.Side.none(page.text("atlas.overlaps.one.no"));
    return new PairView.Group(
        page.text("atlas.overlaps.one.only", say.body(id), functions.size()),
        false,
        functions.stream()
            .map(one -> {
              PairView.Side side = side(one.intensity(), one.activities());
              return new PairView.Line(
                  say.function(one.function()), first ? side : none, first ? none : side);
            })
            .toList());
  }

  private PairView.Side side(Intensity intensity, List<String> records) {
    return PairView.Side.of(words.code(page, "intensity", intensity.name()), intensity, records);
  }

  /**
   * Each shared function: where the two meet with it, for which crime, by which records. A long
   * list of countries is named once.
   */
  private Table reasons() {
    List<Table.Row> rows = new ArrayList<>();
    Set<Territory> named = new HashSet<>();
    for (SharedFunction one : detail.both()) {
      rows.add(
          Table.Row.of(
              Cell.of(say.function(one.function())).bold(),
              Cell.of(
                      page.text(
                          "atlas.overlaps.territory." + one.territory().kind(),
                          say.territory(one.territory().common())))
                  .note(
                      one.territory().common().countries().size() > 6
                              && named.add(one.territory().common())
                          ? say.countries(one.territory().common())
                          : ""),
              Cell.of(crimes(one)),
              record(one.activitiesA()),
              record(one.activitiesB())));
    }
    PairResult pair = detail.pair();
    return Table.of(
            page.text("atlas.overlaps.one.reasons.caption", detail.both().size()),
            List.of(
                Table.Column.text(page.text("atlas.overlaps.one.function")),
                Table.Column.text(page.text("atlas.overlaps.column.territory")),
                Table.Column.text(page.text("atlas.overlaps.filter.crime")),
                Table.Column.text(page.text("atlas.overlaps.one.record", say.body(pair.a()))),
                Table.Column.text(page.text("atlas.overlaps.one.record", say.body(pair.b())))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.overlaps.one.nothing"),
                page.text("atlas.overlaps.one.nothing.text", say.relation(detail.mandates()))));
  }

  private String crimes(SharedFunction one) {
    String a = crimes(one.activitiesA());
    String b = crimes(one.activitiesB());
    if (!one.crimesMeet()) {
      return page.text("atlas.overlaps.one.crimes.apart", a, b);
    }
    return a.equals(b) ? a : page.text("atlas.overlaps.one.crimes.meet", a, b);
  }

  private String crimes(List<String> records) {
    return tasks(records).stream()
        .map(task -> words.crime(page, task.crime()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private List<StructureActivity> tasks(List<String> records) {
    return records.stream().flatMap(id -> Stream.ofNullable(activities.get(id))).toList();
  }

  /** The way to the record, with its source and how sure it is. */
  private Cell record(List<String> records) {
    String first = records.getFirst();
    List<StructureActivity> tasks = tasks(records);
    Confidence surest =
        tasks.stream().map(StructureActivity::confidence).min(Confidence::compareTo).orElseThrow();
    return Cell.link(first, RecordAddress.of("structure_activities", first))
        .note(
            tasks.stream()
                    .map(StructureActivity::source)
                    .distinct()
                    .collect(Collectors.joining("; "))
                + (records.size() > 1
                    ? " " + page.text("atlas.overlaps.one.records", records.size())
                    : ""))
        .marked(surest.name());
  }

  private Table ties() {
    List<Table.Row> rows = new ArrayList<>();
    Stream.concat(detail.pair().ties().stream(), detail.pair().otherTies().stream())
        .forEach(tie -> rows.add(tie(tie)));
    for (String kind : List.of("seat", "plan")) {
      rows.add(
          Table.Row.of(
              Cell.of(page.text("atlas.overlaps.one.tie." + kind)),
              Cell.of(page.text("atlas.overlaps.one.tie." + kind + ".kind")),
              Cell.of(page.text("atlas.overlaps.one.tie." + kind + ".does")),
              Cell.of(page.text("atlas.overlaps.one.tie.unrecorded")).bold(),
              Cell.of("–")));
    }
    return Table.of(
        page.text(
            "atlas.overlaps.one.ties.caption",
            detail.pair().ties().size(),
            detail.pair().otherTies().size()),
        List.of(
            Table.Column.text(page.text("atlas.overlaps.column.tie")),
            Table.Column.text(page.text("atlas.overlaps.one.tie.kind")),
            Table.Column.text(page.text("atlas.overlaps.one.tie.does")),
            Table.Column.text(page.text("atlas.overlaps.one.tie.state")),
            Table.Column.text(page.text("atlas.overlaps.one.tie.confidence"))),
        rows);
  }

  private Table.Row tie(Tie tie) {
    return switch (tie.kind()) {
      case AGREEMENT -> agreement(tie);
      case NETWORK -> network(tie);
    };
  }

  private Table.Row agreement(Tie tie) {
    Agreement agreement =
        data.agreements().stream()
            .filter(one -> one.id().equals(tie.recordId()))
            .findFirst()
            .orElseThrow();
    return Table.Row.of(
        Cell.link(tie.label(), RecordAddress.of("agreements", tie.recordId()))
            .note(agreement.signed().text()),
        Cell.of(words.code(page, "agreement_kind", agreement.kind())),
        Cell.of(agreement.purpose()),
        Cell.of(page.text("atlas.overlaps.one.state." + tie.state())),
        Cell.confidence(tie.confidence().name()));
  }

  private Table.Row network(Tie tie) {
    Network network = data.findNetwork(tie.recordId()).orElseThrow();
    Map<String, String> roles = new LinkedHashMap<>();
    roles.put(say.body(detail.pair().a()), roles(tie.rolesA()));
    roles.put(say.body(detail.pair().b()), roles(tie.rolesB()));
    return Table.Row.of(
        Cell.link(
                network.name().isEmpty() ? tie.label() : network.name(),
                RecordAddress.of("networks", tie.recordId()))
            .note(network.name().equals(tie.label()) ? "" : tie.label()),
        Cell.of(words.code(page, "network_type", network.type())),
        Cell.of(
                roles.entrySet().stream()
                    .map(role -> role.getKey() + ": " + role.getValue())
                    .collect(Collectors.joining("; ")))
            .note(network.summary()),
        Cell.of(page.text("atlas.overlaps.one.state." + tie.state())).note(network.end().text()),
        Cell.confidence(tie.confidence().name()));
  }

  private String roles(List<String> roles) {
    return roles.stream()
        .map(role -> words.code(page, "role", role))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
