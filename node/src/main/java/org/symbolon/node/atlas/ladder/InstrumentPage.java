package org.symbolon.node.atlas.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Conflict;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.records.GroupMember;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;

/** Makes the page of one instrument: who signed, who joined, when it is in force, what differs. */
final class InstrumentPage {

  static final String COMPARE = "compare";

  private final Page page;
  private final Words words;
  private final LadderWords says;
  private final AtlasData data;
  private final Rung rung;
  private final LadderFilter filter;
  private final Declarations declarations;
  private final boolean mayReadTexts;

  InstrumentPage(Page page, Words words, AtlasSnapshot snapshot, Rung rung, LadderFilter filter) {
    this.page = page;
    this.words = words;
    this.says = new LadderWords(page, words);
    this.data = snapshot.data();
    this.rung = rung;
    this.filter = filter;
    this.declarations = Declarations.to(snapshot, rung.instrument().id());
    this.mayReadTexts = page.visitor().may("atlas.record.read");
  }

  LadderViews.One view() {
    return new LadderViews.One(
        rung.instrument().id(),
        rung.instrument().label(),
        rung.instrument().title(),
        answer(),
        n(),
        behind(),
        filter(),
        true,
        new LadderPictures(page).one(rung),
        participants(),
        signedNotParty(),
        conflicts(),
        lists(),
        choices(),
        compared(),
        mayReadTexts ? texts() : List.of(),
        page.visitor().may("atlas.import"));
  }

  String answer() {
    return page.text(
        "atlas.ladder.one.answer",
        page.date(rung.asOf()),
        rung.signed(),
        rung.parties(),
        rung.signedNotParty().size());
  }

  String n() {
    return page.text("atlas.ladder.one.n", rung.participants().size(), rung.list().source());
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    lines.add(page.text("atlas.ladder.whatItIs"));
    if (rung.lastRecorded()) {
      lines.add(page.text("atlas.ladder.one.last", page.date(rung.list().asOf())));
    }
    lines.add(
        page.text(
            rung.list().complete() ? "atlas.ladder.list.complete" : "atlas.ladder.list.partial"));
    if (data.status()
        .findBinding(rung.instrument().id())
        .filter(binding -> !binding.entryRule().isEmpty())
        .isEmpty()) {
      lines.add(page.text("atlas.ladder.one.noRule"));
    }
    if (!filter.regions().isEmpty()) {
      AreaCount count = AreaCount.of(data, rung, filter.regions());
      lines.add(
          page.text("atlas.ladder.one.area", words.share(page, count.share()), count.signed()));
    }
    return lines;
  }

  private Filter filter() {
    return Filter.empty()
        .search(page)
        .select(
            "standing",
            page.text("atlas.ladder.filter.standing"),
            List.of(
                Option.of("party", page.text("atlas.ladder.standing.party")),
                Option.of("signed", page.text("atlas.ladder.standing.signed"))))
        .select("region", page.text("atlas.ladder.filter.region"), words.options(page, "region"))
        .text("at", page.text("atlas.ladder.filter.at"));
  }

  private Listing<TreatyStatus> listing() {
    return Listing.<TreatyStatus>searching(row -> List.of(row.participant(), row.country()))
        .sortText("participant", TreatyStatus::participant)
        .sort("signed", Comparator.comparing((TreatyStatus row) -> row.signed().text()))
        .sort("date", Comparator.comparing((TreatyStatus row) -> row.joined().text()))
        .filter("standing", (row, wanted) -> wanted.equals("party") == row.isPartyOn(rung.asOf()));
  }

  private List<TreatyStatus> inArea() {
    if (filter.regions().isEmpty()) {
      return rung.participants();
    }
    Set<String> states =
        data.groupMembers().stream()
            .filter(member -> filter.regions().contains(member.group()))
            .filter(member -> member.belongsOn(rung.asOf()))
            .map(GroupMember::country)
            .collect(Collectors.toSet());
    return rung.participants().stream().filter(row -> states.contains(row.country())).toList();
  }

  private Table participants() {
    var result = listing().of(page, inArea());
    return Table.of(
            page.text("atlas.ladder.one.caption", result.total(), rung.participants().size()),
            List.of(
                Table.Column.text(page.text("atlas.ladder.participant")).sortedBy("participant"),
                Table.Column.text(page.text("atlas.ladder.signed")).sortedBy("signed"),
                Table.Column.text(page.text("atlas.ladder.act")),
                Table.Column.text(page.text("atlas.ladder.date")).sortedBy("date"),
                Table.Column.text(page.text("atlas.ladder.inForce")),
                Table.Column.text(page.text("atlas.ladder.declarations"))),
            result.shown().stream().map(this::row).toList())
        .from(result)
        .orEmpty(
            Table.Empty.of(page.text("atlas.ladder.empty"), page.text("atlas.ladder.empty.text")));
  }

  private Table.Row row(TreatyStatus row) {
    Cell act = Cell.of(says.act(row));
    return Table.Row.of(
        says.participant(row),
        says.dated(row.signed()),
        row.withdrawn().isKnown()
            ? act.note(page.text("atlas.ladder.says.left", says.date(row.withdrawn())))
            : act,
        says.dated(row.joined()),
        Cell.of(LadderRows.inForce(data, rung, row).map(page::date).orElse("–")),
        declarations(row));
  }

  private Cell declarations(TreatyStatus row) {
    List<Declarations.Declaration> found = declarations.of(row);
    if (found.isEmpty()) {
      return Cell.of("–");
    }
    String label = page.text("atlas.ladder.declarations.asOf", found.getFirst().asOf());
    return mayReadTexts ? Cell.link(label, "#" + anchor(row)) : Cell.of(label);
  }

  private static String anchor(TreatyStatus row) {
    return "text-"
        + (row.country().isEmpty()
            ? row.participant().replaceAll("[^A-Za-z]+", "-")
            : row.country());
  }

  private Table signedNotParty() {
    return Table.of(
            page.text("atlas.ladder.signedOnly.caption", rung.signedNotParty().size()),
            List.of(
                Table.Column.text(page.text("atlas.ladder.participant")),
                Table.Column.text(page.text("atlas.ladder.signed"))),
            rung.signedNotParty().stream()
                .map(row -> Table.Row.of(says.participant(row), says.dated(row.signed())))
                .toList())
        .inLines()
        .orEmpty(Table.Empty.of(page.text("atlas.ladder.signedOnly.empty"), ""));
  }

  private Table conflicts() {
    return Table.of(
            page.text("atlas.ladder.conflicts.caption", rung.conflicts().size()),
            List.of(
                Table.Column.text(page.text("atlas.ladder.participant")),
                Table.Column.text(page.text("atlas.ladder.conflicts.field")),
                Table.Column.text(page.text("atlas.ladder.conflicts.one")),
                Table.Column.text(page.text("atlas.ladder.conflicts.other"))),
            rung.conflicts().stream().map(this::conflict).toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.ladder.conflicts.empty"),
                page.text("atlas.ladder.conflicts.empty.text")));
  }

  private Table.Row conflict(Conflict conflict) {
    return Table.Row.of(
        conflict.country().isEmpty()
            ? Cell.of(conflict.participant())
            : Cell.link(conflict.participant(), says.state(conflict.country()))
                .note(conflict.country()),
        Cell.of(page.text("atlas.ladder.conflicts.field." + conflict.field())),
        said(conflict, conflict.one(), conflict.listOne()),
        said(conflict, conflict.other(), conflict.listOther()));
  }

  private Cell said(Conflict conflict, String value, StatusList list) {
    String shown =
        value.isEmpty()
            ? page.text("atlas.ladder.conflicts.nothing")
            : conflict.field() == Conflict.Field.ACTION
                ? words.code(page, "status_action", value)
                : value;
    return Cell.link(shown, RecordAddress.of("status_lists", list.id())).note(says.list(list));
  }

  private Table lists() {
    return Table.of(
        page.text("atlas.ladder.lists.caption", rung.lists().size()),
        List.of(
            Table.Column.text(page.text("atlas.ladder.source")),
            Table.Column.text(page.text("atlas.ladder.asOf")),
            Table.Column.number(page.text("atlas.ladder.participants")),
            Table.Column.number(page.text("atlas.ladder.signed")),
            Table.Column.number(page.text("atlas.ladder.parties"))),
        rung.lists().stream()
            .map(count ->
                Table.Row.of(
                    says.source(count.list()),
                    Cell.of(page.date(count.list().asOf())),
                    Cell.number(page, count.participants()),
                    Cell.number(page, count.signed()),
                    Cell.number(page, count.parties())))
            .toList());
  }

  private List<LadderViews.Choice> choices() {
    List<StatusList> lists = rung.lists().stream().map(Rung.ListCount::list).toList();
    List<String> asked = page.parameters(COMPARE);
    List<String> chosen =
        asked.size() == 2 ? asked : lists.stream().limit(2).map(StatusList::id).toList();
    return lists.stream()
        .map(list ->
            new LadderViews.Choice(
                list.id(),
                says.list(list),
                chosen.getFirst().equals(list.id()),
                chosen.getLast().equals(list.id())))
        .toList();
  }

  /** Two lists of the address compared; others than two of this instrument are refused. */
  private Optional<Table> compared() {
    List<String> asked = page.parameters(COMPARE).stream().filter(id -> !id.isBlank()).toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    List<StatusList> lists =
        asked.stream()
            .flatMap(id -> data.status().findList(id).stream())
            .filter(list -> list.instrumentId().equals(rung.instrument().id()))
            .distinct()
            .toList();
    if (asked.size() != 2 || lists.size() != 2) {
      throw Refusal.badRequest("atlas.ladder.compare.two");
    }
    ListChanges changes = ListChanges.of(data, lists.getFirst(), lists.getLast());
    return Optional.of(
        Table.of(
                page.text("atlas.ladder.compare.caption", changes.changes().size()),
                List.of(
                    Table.Column.text(page.text("atlas.ladder.participant")),
                    Table.Column.text(says.list(changes.one())),
                    Table.Column.text(says.list(changes.other()))),
                changes.changes().stream()
                    .map(change ->
                        Table.Row.of(
                            Cell.of(change.participant()),
                            Cell.of(says.says(Optional.ofNullable(change.before()))),
                            Cell.of(says.says(Optional.ofNullable(change.after())))))
                    .toList())
            .orEmpty(Table.Empty.of(page.text("atlas.ladder.compare.same"), "")));
  }

  private List<LadderViews.Text> texts() {
    return rung.participants().stream()
        .flatMap(row ->
            declarations.of(row).stream()
                .limit(1)
                .map(text ->
                    new LadderViews.Text(
                        anchor(row),
                        row.participant(),
                        page.text("atlas.ladder.declarations.says", text.source(), text.asOf()),
                        text.text(),
                        text.address())))
        .toList();
  }
}
