package org.symbolon.node.atlas.ladder;

import java.time.LocalDate;
import java.util.Optional;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;

/** What the pages of the ladder say in the same words. */
record LadderWords(Page page, Words words) {

  String date(PartialDate date) {
    LocalDate first = date.first();
    return first != null && first.equals(date.last()) ? page.date(first) : date.text();
  }

  Cell dated(PartialDate date) {
    return date.isKnown() ? Cell.of(date(date)) : Cell.of("–");
  }

  /** "27 January 2014", and that the day asked for is later. */
  Cell asOf(Rung rung) {
    Cell cell = Cell.of(page.date(rung.asOf()));
    return rung.lastRecorded() ? cell.note(page.text("atlas.ladder.lastRecorded")) : cell;
  }

  Cell source(StatusList list) {
    return Cell.link(list.source(), RecordAddress.of("status_lists", list.id()))
        .note(
            page.text(list.complete() ? "atlas.ladder.list.complete" : "atlas.ladder.list.partial"))
        .marked(list.confidence().name());
  }

  /** The name as in the source, leading to the State's page, with its code. */
  Cell participant(TreatyStatus row) {
    return row.isState()
        ? Cell.link(row.participant(), state(row.country())).note(row.country())
        : Cell.of(row.participant()).note(words.code(page, "participant_kind", row.kind().name()));
  }

  String state(String country) {
    return page.asking("/atlas/states/" + country, java.util.Map.of());
  }

  String act(TreatyStatus row) {
    return row.action().map(act -> words.code(page, "status_action", act.name())).orElse("–");
  }

  String list(StatusList list) {
    return page.text("atlas.ladder.list.label", list.source(), page.date(list.asOf()));
  }

  /** What a row says of its participant, in a line; empty where there is no row. */
  String says(Optional<TreatyStatus> found) {
    return found
        .map(row -> {
          String signed =
              row.signed().isKnown()
                  ? page.text("atlas.ladder.says.signed", date(row.signed()))
                  : page.text("atlas.ladder.says.unsigned");
          String joined =
              row.action().isPresent()
                  ? page.text("atlas.ladder.says.joined", act(row), date(row.joined()))
                  : page.text("atlas.ladder.says.notJoined");
          String left =
              row.withdrawn().isKnown()
                  ? page.text("atlas.ladder.says.left", date(row.withdrawn()))
                  : "";
          return signed + " " + joined + (left.isEmpty() ? "" : " " + left);
        })
        .orElseGet(() -> page.text("atlas.ladder.says.nothing"));
  }
}
