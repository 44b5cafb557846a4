package org.symbolon.node.atlas.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Ladder;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** Makes the page of all instruments: the answer first, its n, the picture, the table. */
final class LadderPage {

  private final Page page;
  private final Words words;
  private final LadderWords says;
  private final AtlasData data;
  private final Ladder ladder;
  private final LadderQuestion.Asked asked;
  private final List<Rung> listed;

  LadderPage(Page page, Words words, AtlasData data, Ladder ladder, LadderQuestion.Asked asked) {
    this.page = page;
    this.words = words;
    this.says = new LadderWords(page, words);
    this.data = data;
    this.ladder = ladder;
    this.asked = asked;
    this.listed = asked.filter().listed(ladder);
  }

  LadderViews.Overview view() {
    return new LadderViews.Overview(
        answer(),
        n(),
        behind(),
        filter(),
        picture(),
        instruments(),
        withoutStatus(),
        page.visitor().may("atlas.import"));
  }

  String answer() {
    Optional<Rung> most = listed.stream().max(Comparator.comparingInt(Rung::parties));
    return most.map(rung ->
            page.text(
                "atlas.ladder.answer",
                listed.size(),
                rung.instrument().label(),
                rung.parties(),
                page.date(rung.asOf()),
                rung.signed()))
        .orElseGet(() -> page.text("atlas.ladder.answer.none"));
  }

  String n() {
    int without = asked.filter().withoutStatus(ladder).size();
    return page.text(
        "atlas.ladder.n",
        listed.size(),
        listed.size() + without,
        listed.stream().mapToInt(rung -> rung.lists().size()).sum());
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    lines.add(page.text("atlas.ladder.whatItIs"));
    asked.options().day().ifPresent(day -> lines.add(page.text("atlas.ladder.at", page.date(day))));
    int conflicts = listed.stream().mapToInt(rung -> rung.conflicts().size()).sum();
    lines.add(page.text("atlas.ladder.conflicts.n", conflicts));
    if (listed.stream().anyMatch(rung -> !rung.list().complete())) {
      lines.add(page.text("atlas.ladder.partial"));
    }
    if (!asked.filter().regions().isEmpty()) {
      lines.add(page.text("atlas.ladder.area.what"));
    }
    return lines;
  }

  Optional<Picture> picture() {
    return new LadderPictures(page).parties(listed);
  }

  private Filter filter() {
    return Filter.empty()
        .select("subject", label("subject"), words.options(page, "subject"))
        .select("region", label("region"), words.options(page, "region"))
        .text("at", label("at"))
        .select("minConfidence", label("minConfidence"), words.options(page, "confidence"));
  }

  private String label(String name) {
    return page.text("atlas.ladder.filter." + name);
  }

  private static Listing<Rung> listing() {
    return Listing.<Rung>searching(
            rung -> List.of(rung.instrument().id(), rung.instrument().label()))
        .sortText("instrument", rung -> rung.instrument().label())
        .sort("signed", Comparator.comparingInt(Rung::signed))
        .sort("parties", Comparator.comparingInt(Rung::parties))
        .sort("signedOnly", Comparator.comparingInt(rung -> rung.signedNotParty().size()))
        .sort("asOf", Comparator.comparing(Rung::asOf))
        .sort("conflicts", Comparator.comparingInt(rung -> rung.conflicts().size()));
  }

  private Table instruments() {
    boolean area = !asked.filter().regions().isEmpty();
    var result = listing().of(page, listed);
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.text(page.text("atlas.ladder.instrument")).sortedBy("instrument"));
    columns.add(Table.Column.number(page.text("atlas.ladder.signed")).sortedBy("signed"));
    columns.add(Table.Column.number(page.text("atlas.ladder.parties")).sortedBy("parties"));
    columns.add(Table.Column.number(page.text("atlas.ladder.signedOnly")).sortedBy("signedOnly"));
    if (area) {
      columns.add(Table.Column.number(page.text("atlas.ladder.area")));
    }
    columns.add(Table.Column.text(page.text("atlas.ladder.asOf")).sortedBy("asOf"));
    columns.add(Table.Column.text(page.text("atlas.ladder.source")));
    columns.add(Table.Column.number(page.text("atlas.ladder.conflicts")).sortedBy("conflicts"));
    return Table.of(
            page.text("atlas.ladder.caption", result.total()),
            columns,
            result.shown().stream().map(rung -> row(rung, area)).toList())
        .from(result)
        .orEmpty(
            Table.Empty.of(page.text("atlas.ladder.empty"), page.text("atlas.ladder.empty.text")));
  }

  private Table.Row row(Rung rung, boolean area) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.link(rung.instrument().label(), address(rung.instrument().id()))
            .note(rung.instrument().id()));
    cells.add(Cell.number(page, rung.signed()));
    cells.add(Cell.number(page, rung.parties()).bold());
    cells.add(Cell.number(page, rung.signedNotParty().size()));
    if (area) {
      AreaCount count = AreaCount.of(data, rung, asked.filter().regions());
      cells.add(
          Cell.of(words.share(page, count.share()))
              .note(page.text("atlas.ladder.area.signed", count.signed())));
    }
    cells.add(says.asOf(rung));
    cells.add(says.source(rung.list()));
    cells.add(
        rung.conflicts().isEmpty()
            ? Cell.number(page, 0)
            : Cell.link(
                page.number(rung.conflicts().size()),
                address(rung.instrument().id()) + "#conflicts"));
    return Table.Row.of(cells);
  }

  private String address(String instrument) {
    String here =
        page.with(Map.of("sort", "", "page", "", "size", "", "q", "", "subject", "", "format", ""));
    int mark = here.indexOf('?');
    return "/atlas/ladder/"
        + RecordAddress.segment(instrument)
        + (mark < 0 ? "" : here.substring(mark));
  }

  private Table withoutStatus() {
    List<Instrument> without = asked.filter().withoutStatus(ladder);
    return Table.of(
            page.text("atlas.ladder.without.caption", without.size()),
            List.of(
                Table.Column.text(page.text("atlas.ladder.instrument")),
                Table.Column.text(page.text("atlas.ladder.adopted"))),
            without.stream()
                .map(instrument ->
                    Table.Row.of(
                        Cell.link(
                                instrument.label(),
                                RecordAddress.of("instruments", instrument.id()))
                            .note(instrument.id()),
                        says.dated(instrument.adopted())))
                .toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.ladder.without.empty"), page.text("atlas.ladder.empty.text")));
  }
}
