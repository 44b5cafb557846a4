package org.symbolon.node.atlas.versions;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.CanonicalJson;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import tools.jackson.databind.JsonNode;

/** Makes the pages of a version and of what changed. */
record VersionPage(Page page, Words words) {

  /** Differences that stand on the page; the API has all. */
  private static final int SHOWN = 500;

  VersionView.One view(FrozenVersion version, CitableChart chart, String address) {
    JsonNode document = CanonicalJson.read(version.document().bytes());
    Wording wording = Wording.of(page, words, document);
    var data = new DataTables(document);
    FrozenVersion.Words said = version.in(page.contentLocale().getLanguage());
    var citation = new Citation(page, version, address);
    return new VersionView.One(
        version.id().text(),
        said.title(),
        said.answer(),
        said.n(),
        said.sources(),
        said.alt(),
        said.isDrawn()
            ? version.address() + "/drawing?format=svg&words=" + page.contentLocale().getLanguage()
            : "",
        facts(version, chart, address),
        question(wording, document.path("question")),
        chart.live(page.asking(version.asked())),
        "/atlas/versions/compare?from=" + version.id(),
        citation.text(),
        citation.bibtex(),
        citation.csl(),
        address,
        version.digest(),
        data.names(),
        data.tables(page, wording));
  }

  private Table facts(FrozenVersion version, CitableChart chart, String address) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(fact("chart", page.text(chart.titleKey())));
    rows.add(fact("frozenAt", page.moment(version.frozenAt())));
    rows.add(fact("organisation", version.organisation().isEmpty() ? "–" : version.organisation()));
    rows.add(fact("id", version.id().text()));
    rows.add(fact("address", address));
    rows.add(fact("digest", version.digest()));
    rows.add(fact("records", Long.toString(version.recordsVersion())));
    rows.add(fact("program", "Symbolon " + version.programVersion()));
    return Table.of(
        page.text("atlas.versions.facts.caption"),
        List.of(
            Table.Column.text(page.text("atlas.versions.fact")),
            Table.Column.text(page.text("atlas.versions.value"))),
        rows);
  }

  private Table.Row fact(String name, String value) {
    return Table.Row.of(Cell.of(page.text("atlas.versions.fact." + name)), Cell.of(value));
  }

  private Table question(Wording wording, JsonNode question) {
    List<Table.Row> rows = new ArrayList<>();
    Map<String, JsonNode> flat = new LinkedHashMap<>();
    DataTables.flat("", question, flat);
    flat.forEach((path, value) -> {
      if (!path.isEmpty()) {
        rows.add(
            Table.Row.of(
                Cell.of(wording.column(path)),
                Cell.of(wording.value(path.substring(path.lastIndexOf('.') + 1), value))));
      }
    });
    return Table.of(
            page.text("atlas.versions.question.caption", rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.versions.question.part")),
                Table.Column.text(page.text("atlas.versions.value"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.versions.question"), page.text("atlas.versions.question.none")));
  }

  VersionView.Compared compared(Comparing.Both both) {
    FrozenVersion from = both.from();
    JsonNode document = CanonicalJson.read(from.document().bytes());
    Wording old = Wording.of(page, words, document);
    Wording young =
        both.to()
            .map(to -> Wording.of(page, words, CanonicalJson.read(to.document().bytes())))
            .orElse(old);
    VersionDifference difference = both.difference();
    return new VersionView.Compared(
        from.in(page.contentLocale().getLanguage()).title(),
        answer(both),
        named(from),
        from.address(),
        both.to().map(this::named).orElse(page.text("atlas.versions.compare.live")),
        both.to().map(FrozenVersion::address).orElse(""),
        table("question", difference.question(), old, young),
        table("changes", difference.changes(), old, young));
  }

  private String answer(Comparing.Both both) {
    var changes = both.difference().changes();
    return page.text(
        both.to().isPresent() ? "atlas.versions.compare.answer" : "atlas.versions.compare.since",
        changes.size(),
        count(changes, VersionDifference.Kind.ADDED),
        count(changes, VersionDifference.Kind.REMOVED),
        count(changes, VersionDifference.Kind.CHANGED),
        page.date(both.from().frozenAt().atOffset(ZoneOffset.UTC).toLocalDate()));
  }

  private static long count(List<VersionDifference.Change> changes, VersionDifference.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  private String named(FrozenVersion version) {
    return page.text(
        "atlas.versions.named",
        version.id().text(),
        page.date(version.frozenAt().atOffset(ZoneOffset.UTC).toLocalDate()));
  }

  private Table table(
      String name, List<VersionDifference.Change> changes, Wording old, Wording young) {
    List<Table.Row> rows = new ArrayList<>();
    for (VersionDifference.Change change : changes.subList(0, Math.min(SHOWN, changes.size()))) {
      rows.add(row(change, old, young));
    }
    return Table.of(
            page.text("atlas.versions.compare." + name, rows.size(), changes.size()),
            List.of(
                Table.Column.text(page.text("atlas.versions.compare.what")),
                Table.Column.text(page.text("atlas.versions.compare.where")),
                Table.Column.text(page.text("atlas.versions.compare.column")),
                Table.Column.text(page.text("atlas.versions.compare.before")),
                Table.Column.text(page.text("atlas.versions.compare.after"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.versions.compare." + name + ".title"),
                page.text("atlas.versions.compare." + name + ".none")));
  }

  private Table.Row row(VersionDifference.Change change, Wording old, Wording young) {
    Wording known = change.kind() == VersionDifference.Kind.ADDED ? young : old;
    List<String> key = new ArrayList<>();
    change.key().forEach((column, value) -> key.add(known.value(column, value)));
    String last = change.column().substring(change.column().lastIndexOf('.') + 1);
    boolean name = change.table().equals("names");
    return Table.Row.of(
        Cell.of(page.text("atlas.versions.compare.kind." + change.kind())).bold(),
        Cell.of(String.join(", ", key)).note(old.column(change.table())),
        Cell.of(
            change.column().isEmpty() ? "" : name ? change.column() : old.column(change.column())),
        Cell.of(said(old, change, last, change.before())),
        Cell.of(said(young, change, last, change.after())));
  }

  /** A value; a whole row without what tells it apart and what is empty. */
  private static String said(
      Wording wording, VersionDifference.Change change, String column, @Nullable JsonNode value) {
    if (value == null) {
      return "–";
    }
    if (!change.column().isEmpty() || !value.isObject()) {
      String words = wording.value(column, value);
      return words.isEmpty() ? "–" : words;
    }
    List<String> parts = new ArrayList<>();
    value
        .properties()
        .forEach(one -> {
          String words = wording.value(one.getKey(), one.getValue());
          if (!change.key().containsKey(one.getKey()) && !words.isEmpty()) {
            parts.add(wording.column(one.getKey()) + ": " + words);
          }
        });
    return parts.isEmpty() ? "–" : String.join(", ", parts);
  }
}
