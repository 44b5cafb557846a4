package org.symbolon.node.atlas.structures;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Network;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.records.StructureOutput;
import org.symbolon.coverage.structures.Action;
import org.symbolon.coverage.structures.ActionCell;
import org.symbolon.coverage.structures.Addition;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Places;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;

/** Bodies, their powers and their databases in the reader's language. */
record StructureWords(Page page, Words words, Places places, AtlasData data) {

  String body(String id) {
    return words.body(data, id);
  }

  String function(String code) {
    return data.findFunction(code).map(known -> words.function(page, known)).orElse(code);
  }

  String action(Action action) {
    return page.text("atlas.structures.action." + action);
  }

  String type(Structure body) {
    return words.code(page, "structure_type", body.type());
  }

  String powers(Structure body) {
    return body.powers().isEmpty()
        ? unknown()
        : body.powers().stream()
            .map(power -> words.code(page, "power", power))
            .collect(Collectors.joining(", "));
  }

  String crime(Structure body) {
    return body.crime().map(this::crime).orElse(unknown());
  }

  String crime(Crime crime) {
    return words.crime(page, crime);
  }

  /** From when to when; unknown is said. */
  String time(Structure body) {
    String founded =
        body.founded().isKnown()
            ? places.date(page, body.founded())
            : page.text("atlas.structures.foundedUnknown");
    return body.ended().isKnown()
        ? page.text("atlas.structures.time.ended", founded, places.date(page, body.ended()))
        : page.text("atlas.structures.time.open", founded);
  }

  /** The count of a P, with how near it stands to the heart of the mandate. */
  String intensity(ActionCell cell) {
    return cell.strongest()
        .map(strongest -> words.code(page, "intensity", strongest.name()))
        .orElse("");
  }

  String units(StructureOutput output) {
    return output.units().isEmpty() ? unknown() : String.join("; ", output.units());
  }

  String sourceTypes(StructureOutput output) {
    return output.sourceTypes().isEmpty()
        ? unknown()
        : output.sourceTypes().stream()
            .map(type -> words.code(page, "data_source_type", type))
            .collect(Collectors.joining("; "));
  }

  String access(StructureOutput output) {
    return output.access().isEmpty() ? unknown() : words.code(page, "access", output.access());
  }

  /** The period as recorded, and whether more records come. */
  String freshness(StructureOutput output) {
    return page.text(
        "atlas.structures.freshness." + output.period().freshness(),
        output.period().text().replaceFirst("-$", ""));
  }

  String addition(Addition addition) {
    return page.text("atlas.structures.addition." + addition);
  }

  String network(Network network) {
    return network.label();
  }

  String roles(Seat seat) {
    return seat.roles().stream()
        .map(role -> words.code(page, "role", role))
        .collect(Collectors.joining(", "));
  }

  String bodies(Collection<String> ids) {
    List<String> names = ids.stream().map(this::body).toList();
    return names.isEmpty() ? "–" : String.join(", ", names);
  }

  Cell bodyLink(String id) {
    return Cell.link(body(id), address(id));
  }

  String address(String id) {
    return "/atlas/structures/" + RecordAddress.segment(id) + StructureQuestion.kept(page);
  }

  Cell networkLink(Network network) {
    return Cell.link(network.label(), "/atlas/networks/" + RecordAddress.segment(network.id()));
  }

  /** The language of texts of records where it is not the page's. */
  String foreign() {
    return page.contentLocale().equals(Locale.ENGLISH) ? "" : "en";
  }

  String unknown() {
    return page.text("atlas.structures.unknown");
  }

  String known(String text) {
    return text.isEmpty() ? unknown() : text;
  }
}
