package org.symbolon.node.atlas.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.networks.Guidance;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkPair;
import org.symbolon.coverage.networks.NetworkRow;
import org.symbolon.coverage.records.NetworkActivity;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the page of one network. */
final class NetworkPage {

  private final Page page;
  private final NetworkWords says;
  private final NetworkChart chart;
  private final NetworkRow row;

  NetworkPage(NetworkWords says, NetworkChart chart, NetworkRow row) {
    this.page = says.page();
    this.says = says;
    this.chart = chart;
    this.row = row;
  }

  NetworksView.One view() {
    var network = row.network();
    Share recorded = row.guidance().recorded();
    return new NetworksView.One(
        network.name().isEmpty() ? network.label() : network.name(),
        says.words().code(page, "network_type", network.type()),
        RecordAddress.of("networks", row.id()),
        page.text(
            "atlas.networks.one.answer",
            says.formalisation(network),
            row.bodies().size(),
            row.states().size(),
            row.others(),
            row.related(),
            row.activities().size()),
        page.text("atlas.networks.one.n", row.seats().size(), row.activities().size()),
        List.of(
            page.text("atlas.networks.bodiesOnly"),
            page.text("atlas.networks.on", page.date(chart.options().on()))),
        row.ended()
            ? page.text("atlas.networks.one.ended", says.places().date(page, network.end()))
            : "",
        network.summary(),
        page.contentLocale().equals(Locale.ENGLISH) ? "" : "en",
        facts(),
        members(),
        activities(),
        related(),
        page.text(
            "atlas.networks.guidance.answer",
            recorded.numerator(),
            recorded.denominator(),
            row.guidance().notLookedAt()),
        guidance());
  }

  private List<NetworksView.Fact> facts() {
    var network = row.network();
    List<NetworksView.Fact> facts = new ArrayList<>();
    facts.add(fact("formalisation", says.formalisation(network)));
    facts.add(fact("time", says.period(network)));
    facts.add(fact("legalBasis", known(network.legalBasis())));
    facts.add(fact("lead", known(network.lead())));
    facts.add(fact("region", known(says.places().names(page, network.regions()))));
    facts.add(fact("crime", says.words().crime(page, network.crime())));
    facts.add(
        fact(
            "eligible",
            network
                .eligible()
                .map(yes ->
                    page.text(yes ? "atlas.networks.eligible.yes" : "atlas.networks.eligible.no"))
                .orElse(page.text("atlas.networks.unknown"))));
    facts.add(fact("source", known(network.source())));
    return facts;
  }

  private NetworksView.Fact fact(String name, String text) {
    return new NetworksView.Fact(page.text("atlas.networks.fact." + name), text, "");
  }

  private String known(String text) {
    return text.isEmpty() ? page.text("atlas.networks.unknown") : text;
  }

  Listing<Seat> listing() {
    return Listing.<Seat>searching(seat -> List.of(seat.member(), says.member(seat)))
        .sortText("member", says::member)
        .sortText("role", seat -> String.join(";", seat.roles()))
        .filterText("kind", Seat::kind)
        .unsorted();
  }

  private Table members() {
    List<Seat> seats = new ArrayList<>(row.seats());
    seats.sort(
        Comparator.comparing((Seat seat) -> !seat.isStructure())
            .thenComparing(Seat::kind)
            .thenComparing(says::member));
    var result = listing().of(page, seats);
    return Table.of(
            page.text("atlas.networks.members.caption", result.total(), row.seats().size()),
            List.of(
                Table.Column.text(page.text("atlas.networks.members.member")).sortedBy("member"),
                Table.Column.text(page.text("atlas.networks.members.kind")),
                Table.Column.text(page.text("atlas.networks.members.roles")).sortedBy("role")),
            result.shown().stream().map(this::member).toList())
        .from(result)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.networks.members.empty"),
                page.text("atlas.networks.members.empty.text")));
  }

  private Table.Row member(Seat seat) {
    Cell name = seat.isStructure() ? says.bodyLink(seat.member()) : Cell.of(says.member(seat));
    return Table.Row.of(
        seat.ended() ? name.note("× " + page.text("atlas.networks.members.ended")) : name,
        Cell.of(says.words().code(page, "member_kind", seat.kind())),
        Cell.link(
                says.roles(seat),
                RecordAddress.of(
                    "network_members",
                    row.id() + " | " + seat.member() + " | " + seat.rows().getFirst().role()))
            .marked(seat.confidence().name()));
  }

  private Table activities() {
    List<Table.Row> rows = new ArrayList<>();
    for (NetworkActivity activity : row.activities()) {
      rows.add(
          Table.Row.of(
              Cell.link(
                      says.function(activity.function()),
                      RecordAddress.of("network_activities", activity.id()))
                  .note(says.words().category(page, activity.category())),
              Cell.of(activity.output())
                  .in(page.contentLocale().equals(Locale.ENGLISH) ? "" : "en"),
              Cell.of(says.words().crime(page, activity.crime())),
              Cell.of(says.places().names(page, activity.regions()))));
    }
    return Table.of(
            page.text("atlas.networks.activities.caption", rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.networks.activities.function")),
                Table.Column.text(page.text("atlas.networks.activities.output")),
                Table.Column.text(page.text("atlas.networks.filter.crime")),
                Table.Column.text(page.text("atlas.networks.filter.region"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.networks.activities.empty"),
                page.text("atlas.networks.activities.empty.text")));
  }

  private Table related() {
    var tables = new PairTables(says, chart);
    List<NetworkPair> pairs =
        chart.pairsOf(row.id()).stream()
            .sorted(
                Comparator.comparing((NetworkPair pair) -> -pair.common())
                    .thenComparing(pair -> pair.other(row.id())))
            .toList();
    List<Table.Row> rows = new ArrayList<>();
    for (NetworkPair pair : pairs) {
      boolean first = pair.a().equals(row.id());
      rows.add(
          Table.Row.of(
              says.networkLink(pair.other(row.id())),
              Cell.number(page, pair.common()),
              tables.who(pair),
              Cell.of(says.share(first ? pair.ofA() : pair.ofB())),
              Cell.of(says.share(first ? pair.ofB() : pair.ofA())),
              tables.luck(pair)));
      if (rows.size() == Listing.SIZE) {
        break;
      }
    }
    return Table.of(
            page.text("atlas.networks.related.caption", rows.size(), pairs.size()),
            List.of(
                Table.Column.text(page.text("atlas.networks.network")),
                Table.Column.number(page.text("atlas.networks.pairs.common")),
                Table.Column.text(page.text("atlas.networks.pairs.who")),
                Table.Column.text(page.text("atlas.networks.related.ofThis")),
                Table.Column.text(page.text("atlas.networks.related.ofOther")),
                Table.Column.text(page.text("atlas.networks.pairs.luck"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.networks.related.empty"),
                page.text("atlas.networks.related.empty.text")));
  }

  private Table guidance() {
    List<Table.Row> rows = new ArrayList<>();
    for (Guidance.Statement statement : row.guidance().statements()) {
      rows.add(
          Table.Row.of(
              Cell.of(says.function(statement.function()))
                  .note(page.text("atlas.networks.guidance.kind." + statement.kind())),
              Cell.of(
                      statement.says().stream()
                          .map(NetworkActivity::output)
                          .collect(Collectors.joining("; ")))
                  .in(page.contentLocale().equals(Locale.ENGLISH) ? "" : "en"),
              Cell.of(page.number(statement.with().size()))
                  .note(all(statement.with().stream().map(Guidance.Member::structureId).toList())),
              Cell.of(page.number(statement.without().size())).note(all(statement.without()))));
    }
    return Table.of(
            page.text("atlas.networks.guidance.caption", rows.size()),
            List.of(
                Table.Column.text(page.text("atlas.networks.activities.function")),
                Table.Column.text(page.text("atlas.networks.guidance.states")),
                Table.Column.text(page.text("atlas.networks.guidance.with")),
                Table.Column.text(page.text("atlas.networks.guidance.without"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.networks.activities.empty"),
                page.text("atlas.networks.activities.empty.text")));
  }

  private String all(List<String> bodies) {
    return bodies.stream().map(says::body).collect(Collectors.joining(", "));
  }
}
