package org.symbolon.node.atlas.networks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.networks.NetworkPair;
import org.symbolon.coverage.networks.NetworkRow;
import org.symbolon.coverage.records.Network;
import org.symbolon.coverage.records.NetworkMember;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Places;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;

/** Networks, members, steps and luck in the reader's language. */
record NetworkWords(Page page, Words words, Places places, AtlasData data) {

  /** Names in a cell; the rest is counted, and stands on a page of its own. */
  private static final int NAMED = 4;

  String network(String id) {
    return data.findNetwork(id).map(Network::label).orElse(id);
  }

  String body(String id) {
    return words.body(data, id);
  }

  String member(Seat seat) {
    return switch (seat.kind()) {
      case "STRUCTURE" -> body(seat.member());
      case "STATE" -> places.name(page, seat.member());
      default -> seat.member();
    };
  }

  String function(String code) {
    return data.findFunction(code).map(known -> words.function(page, known)).orElse(code);
  }

  /** The step with its words. */
  String formalisation(Network network) {
    return network.formalisation().isPresent()
        ? step(network.formalisation().getAsInt())
        : page.text("atlas.networks.unknown");
  }

  String step(int step) {
    return step < 0
        ? page.text("atlas.networks.formalisation.unknown")
        : words.code(page, "formalisation", Integer.toString(step));
  }

  /** From when to when; unknown is said. */
  String period(Network network) {
    String start =
        network.start().isKnown()
            ? places.date(page, network.start())
            : page.text("atlas.networks.startUnknown");
    return network.end().isKnown()
        ? page.text("atlas.networks.period", start, places.date(page, network.end()))
        : page.text("atlas.networks.period.open", start);
  }

  /** The period, and the mark of what has ended. */
  Cell period(NetworkRow row) {
    Cell cell = Cell.of(period(row.network()));
    return row.ended() ? cell.bold().note("× " + page.text("atlas.networks.ended")) : cell;
  }

  /** Roles with the time of each, where it is recorded. */
  String roles(Seat seat) {
    return seat.rows().stream().map(this::role).collect(Collectors.joining("; "));
  }

  private String role(NetworkMember row) {
    String role = words.code(page, "role", row.role());
    if (!row.from().isKnown() && !row.to().isKnown()) {
      return role;
    }
    return page.text(
        "atlas.networks.role.time",
        role,
        row.from().isKnown()
            ? places.date(page, row.from())
            : page.text("atlas.networks.startUnknown"),
        row.to().isKnown() ? places.date(page, row.to()) : "…");
  }

  String bodies(Collection<String> ids) {
    return some(ids.stream().map(this::body).toList());
  }

  String networks(Collection<String> ids) {
    return some(ids.stream().map(this::network).toList());
  }

  private String some(List<String> names) {
    String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? "–"
        : names.size() <= NAMED
            ? named
            : page.text("atlas.networks.more", named, names.size() - NAMED);
  }

  /** How rare the overlap is by luck: the tail that is the smaller. */
  String luck(NetworkPair pair) {
    double p = Math.min(pair.pUpper(), pair.pLower());
    String tail = pair.pUpper() <= pair.pLower() ? "upper" : "lower";
    return p >= 0.5
        ? page.text("atlas.networks.luck.common")
        : page.text("atlas.networks.luck." + tail, page.number(Math.round(1 / p)));
  }

  String standing(NetworkPair pair) {
    return page.text("atlas.networks.standing." + pair.standing());
  }

  String share(Share share) {
    return words.share(page, share);
  }

  Cell networkLink(String id) {
    return Cell.link(network(id), address(id));
  }

  Cell bodyLink(String id) {
    return data.findStructure(id).isPresent()
        ? Cell.link(body(id), "/atlas/structures/" + RecordAddress.segment(id))
        : Cell.of(id);
  }

  String address(String network) {
    return "/atlas/networks/" + RecordAddress.segment(network) + NetworkQuestion.kept(page);
  }
}
