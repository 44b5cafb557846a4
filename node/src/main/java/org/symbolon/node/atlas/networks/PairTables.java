package org.symbolon.node.atlas.networks;

import java.util.Comparator;
import java.util.List;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.networks.BodyPair;
import org.symbolon.coverage.networks.Membership;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkPair;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Tables of pairs of networks, of bodies in networks, and of pairs of bodies. */
final class PairTables {

  private final Page page;
  private final NetworkWords says;
  private final NetworkChart chart;

  PairTables(NetworkWords says, NetworkChart chart) {
    this.page = says.page();
    this.says = says;
    this.chart = chart;
  }

  /** Unusual pairs first, then those with the most bodies in common. */
  List<NetworkPair> ordered(List<NetworkPair> pairs) {
    return pairs.stream()
        .sorted(
            Comparator.comparing(
                    (NetworkPair pair) -> pair.standing() == NetworkPair.Standing.AS_EXPECTED)
                .thenComparing(pair -> -pair.common())
                .thenComparing(pair -> Math.min(pair.pUpper(), pair.pLower()))
                .thenComparing(NetworkPair::a)
                .thenComparing(NetworkPair::b))
        .toList();
  }

  Table pairs(List<NetworkPair> shown, int inCommon) {
    return Table.of(
            page.text("atlas.networks.pairs.caption", shown.size(), inCommon),
            columns(),
            shown.stream().map(this::pair).toList())
        .orEmpty(empty());
  }

  Listing<NetworkPair> pairListing() {
    return Listing.<NetworkPair>searching(
            pair -> List.of(says.network(pair.a()), says.network(pair.b()), pair.a(), pair.b()))
        .sort("common", Comparator.comparing(NetworkPair::common))
        .sortText("a", pair -> says.network(pair.a()))
        .sortText("b", pair -> says.network(pair.b()))
        .sort("luck", Comparator.comparing(pair -> Math.min(pair.pUpper(), pair.pLower())))
        .filterText("standing", pair -> pair.standing().name())
        .unsorted();
  }

  Table pairs(Listing.Result<NetworkPair> result) {
    return Table.of(
            page.text("atlas.networks.pairs.caption.all", result.total(), result.before()),
            columns(),
            result.shown().stream().map(this::pair).toList())
        .from(result)
        .orEmpty(empty());
  }

  private List<Table.Column> columns() {
    return List.of(
        Table.Column.text(page.text("atlas.networks.pairs.one")).sortedBy("a"),
        Table.Column.text(page.text("atlas.networks.pairs.other")).sortedBy("b"),
        Table.Column.number(page.text("atlas.networks.pairs.common")).sortedBy("common"),
        Table.Column.text(page.text("atlas.networks.pairs.who")),
        Table.Column.text(page.text("atlas.networks.pairs.ofOne")),
        Table.Column.text(page.text("atlas.networks.pairs.ofOther")),
        Table.Column.text(page.text("atlas.networks.pairs.luck")).sortedBy("luck"));
  }

  private Table.Row pair(NetworkPair pair) {
    return Table.Row.of(
        says.networkLink(pair.a()),
        says.networkLink(pair.b()),
        Cell.number(page, pair.common()),
        who(pair),
        Cell.of(says.share(pair.ofA())),
        Cell.of(says.share(pair.ofB())),
        luck(pair));
  }

  Cell who(NetworkPair pair) {
    List<String> states = chart.commonStates(pair.a(), pair.b());
    Cell cell = Cell.of(says.bodies(chart.common(pair.a(), pair.b())));
    return states.isEmpty()
        ? cell
        : cell.note(page.text("atlas.networks.pairs.states", states.size()));
  }

  Cell luck(NetworkPair pair) {
    return Cell.of(says.standing(pair))
        .note(
            page.text(
                "atlas.networks.pairs.expected",
                page.decimal(pair.expected(), 1),
                says.luck(pair)));
  }

  Listing<Membership> bodyListing() {
    return Listing.<Membership>searching(
            one -> List.of(one.structureId(), says.body(one.structureId())))
        .sort("networks", Comparator.comparing(Membership::networks))
        .sortText("body", one -> says.body(one.structureId()))
        .sort("ended", Comparator.comparing(Membership::ended))
        .sort("donor", Comparator.comparing(Membership::asDonorOnly))
        .unsorted();
  }

  Table bodies(List<Membership> shown) {
    return bodies(
        page.text("atlas.networks.bodies.caption", shown.size(), chart.memberships().size()),
        shown);
  }

  Table bodies(Listing.Result<Membership> result) {
    return bodies(
            page.text("atlas.networks.bodies.caption", result.total(), result.before()),
            result.shown())
        .from(result);
  }

  private Table bodies(String caption, List<Membership> shown) {
    return Table.of(
            caption,
            List.of(
                Table.Column.text(page.text("atlas.networks.bodies.body")).sortedBy("body"),
                Table.Column.number(page.text("atlas.networks.bodies.networks"))
                    .sortedBy("networks"),
                Table.Column.number(page.text("atlas.networks.bodies.ended")).sortedBy("ended"),
                Table.Column.number(page.text("atlas.networks.bodies.donor")).sortedBy("donor"),
                Table.Column.text(page.text("atlas.networks.bodies.which"))),
            shown.stream()
                .map(one ->
                    Table.Row.of(
                        says.bodyLink(one.structureId()),
                        Cell.number(page, one.networks()),
                        Cell.number(page, one.ended()),
                        Cell.number(page, one.asDonorOnly()),
                        Cell.of(
                            says.networks(
                                one.seats().stream()
                                    .map(Seat::network)
                                    .map(network -> network.id())
                                    .toList()))))
                .toList())
        .orEmpty(empty());
  }

  /** Pairs of bodies by the networks in which they meet: the first level. */
  Table closest(List<BodyPair> pairs) {
    return Table.of(
            page.text(
                "atlas.networks.closest.caption",
                pairs.size(),
                chart.figures().bodyPairsInCommon()),
            List.of(
                Table.Column.text(page.text("atlas.networks.closest.one")),
                Table.Column.text(page.text("atlas.networks.closest.other")),
                Table.Column.number(page.text("atlas.networks.closest.common"))),
            pairs.stream()
                .map(pair ->
                    Table.Row.of(
                        says.bodyLink(pair.a()),
                        says.bodyLink(pair.b()),
                        Cell.number(page, pair.common())))
                .toList())
        .orEmpty(empty());
  }

  private Table.Empty empty() {
    return Table.Empty.of(
        page.text("atlas.networks.pairs.empty"), page.text("atlas.networks.empty.text"));
  }
}
