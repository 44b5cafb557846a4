package org.symbolon.node.atlas.networks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.networks.Guidance;
import org.symbolon.coverage.networks.Membership;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkPair;
import org.symbolon.coverage.networks.NetworkRow;
import org.symbolon.coverage.networks.Theme;
import org.symbolon.coverage.records.NetworkActivity;
import org.symbolon.coverage.records.NetworkMember;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.node.web.Export;

/** Rows of the answer in codes, for the API, for exports and for frozen versions. */
final class NetworkRows {

  private NetworkRows() {}

  /** A network; dates as recorded, empty where not known. */
  record Row(
      String network,
      String name,
      String type,
      String formalisation,
      String crime,
      List<String> regions,
      String start,
      String end,
      boolean ended,
      String eligible,
      int bodies,
      int states,
      int others,
      int activities,
      int related,
      int stated,
      int statedWithActivity,
      String confidence) {

    static Row of(NetworkRow row) {
      var network = row.network();
      var recorded = row.guidance().recorded();
      return new Row(
          network.id(),
          network.name(),
          network.type(),
          network.formalisation().isPresent()
              ? Integer.toString(network.formalisation().getAsInt())
              : "",
          network.crime().name(),
          network.regions(),
          network.start().text(),
          network.end().text(),
          row.ended(),
          network.eligible().map(yes -> yes ? "Y" : "N").orElse(""),
          row.bodies().size(),
          row.states().size(),
          row.others(),
          row.activities().size(),
          row.related(),
          recorded.denominator(),
          recorded.numerator(),
          network.confidence().name());
    }
  }

  /** Two networks and the bodies in both; shares are numerator and denominator. */
  record Pair(
      String a,
      String b,
      int common,
      int membersA,
      int membersB,
      double expected,
      double pUpper,
      double pLower,
      NetworkPair.Standing standing,
      boolean standsAfterCorrection,
      List<String> bodies,
      List<String> states) {

    static Pair of(NetworkChart chart, NetworkPair pair) {
      return new Pair(
          pair.a(),
          pair.b(),
          pair.common(),
          pair.membersA(),
          pair.membersB(),
          pair.expected(),
          pair.pUpper(),
          pair.pLower(),
          pair.standing(),
          pair.standsAfterCorrection(),
          chart.common(pair.a(), pair.b()),
          chart.commonStates(pair.a(), pair.b()));
    }
  }

  /** Networks of one region code and one crime. */
  record ThemeRow(
      String region,
      String crime,
      int networks,
      int ended,
      Map<Integer, Integer> formalisation,
      List<String> ids) {

    static ThemeRow of(Theme theme) {
      return new ThemeRow(
          theme.region(),
          theme.crime().name(),
          theme.networks().size(),
          theme.ended(),
          theme.byFormalisation(),
          theme.networks().stream().map(NetworkRow::id).toList());
    }
  }

  /** A member with one role. */
  record Member(
      String kind,
      String member,
      String role,
      String from,
      String to,
      boolean ended,
      String confidence) {

    static List<Member> of(Seat seat) {
      return seat.rows().stream().map(row -> of(seat, row)).toList();
    }

    private static Member of(Seat seat, NetworkMember row) {
      return new Member(
          seat.kind(),
          seat.member(),
          row.role(),
          row.from().text(),
          row.to().text(),
          seat.ended(),
          row.confidence().name());
    }
  }

  /** A function that a network states, and of which members an activity on it is on record. */
  record Statement(
      String function,
      Guidance.Kind kind,
      List<String> networkActivities,
      List<String> outputs,
      Map<String, List<String>> with,
      List<String> noneRecorded) {

    static Statement of(Guidance.Statement statement) {
      Map<String, List<String>> with = new java.util.TreeMap<>();
      statement
          .with()
          .forEach(member ->
              with.put(
                  member.structureId(),
                  member.activities().stream().map(StructureActivity::id).toList()));
      return new Statement(
          statement.function(),
          statement.kind(),
          statement.says().stream().map(NetworkActivity::id).toList(),
          statement.says().stream().map(NetworkActivity::output).toList(),
          with,
          statement.without());
    }
  }

  /** In which networks one body sits. */
  record Sits(String structure, int networks, int ended, int asDonorOnly, List<String> ids) {

    static Sits of(Membership membership) {
      return new Sits(
          membership.structureId(),
          membership.networks(),
          membership.ended(),
          membership.asDonorOnly(),
          membership.seats().stream().map(seat -> seat.network().id()).toList());
    }
  }

  static Export networks(Collection<NetworkRow> rows) {
    return new Export(
        "networks",
        List.of(
            "network",
            "name",
            "type",
            "formalisation",
            "crime",
            "region",
            "start",
            "end",
            "ended",
            "eligible",
            "bodies",
            "states",
            "others",
            "activities",
            "related",
            "stated",
            "statedWithActivity",
            "confidence"),
        () -> rows.stream().map(Row::of).map(NetworkRows::cells).iterator());
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.network(),
        row.name(),
        row.type(),
        row.formalisation(),
        row.crime(),
        String.join(";", row.regions()),
        row.start(),
        row.end(),
        Boolean.toString(row.ended()),
        row.eligible(),
        Integer.toString(row.bodies()),
        Integer.toString(row.states()),
        Integer.toString(row.others()),
        Integer.toString(row.activities()),
        Integer.toString(row.related()),
        Integer.toString(row.stated()),
        Integer.toString(row.statedWithActivity()),
        row.confidence());
  }

  static Export pairs(NetworkChart chart, Collection<NetworkPair> pairs) {
    return new Export(
        "network-pairs",
        List.of(
            "a",
            "b",
            "common",
            "membersA",
            "membersB",
            "expected",
            "pUpper",
            "pLower",
            "standing",
            "standsAfterCorrection",
            "bodies",
            "states"),
        () ->
            pairs.stream()
                .map(pair -> Pair.of(chart, pair))
                .map(pair ->
                    List.of(
                        pair.a(),
                        pair.b(),
                        Integer.toString(pair.common()),
                        Integer.toString(pair.membersA()),
                        Integer.toString(pair.membersB()),
                        Double.toString(pair.expected()),
                        Double.toString(pair.pUpper()),
                        Double.toString(pair.pLower()),
                        pair.standing().name(),
                        Boolean.toString(pair.standsAfterCorrection()),
                        String.join(";", pair.bodies()),
                        String.join(";", pair.states())))
                .iterator());
  }

  static Export memberships(Collection<Membership> memberships) {
    return new Export(
        "memberships",
        List.of("structure", "networks", "ended", "asDonorOnly", "ids"),
        () ->
            memberships.stream()
                .map(Sits::of)
                .map(sits ->
                    List.of(
                        sits.structure(),
                        Integer.toString(sits.networks()),
                        Integer.toString(sits.ended()),
                        Integer.toString(sits.asDonorOnly()),
                        String.join(";", sits.ids())))
                .iterator());
  }

  static Export members(NetworkRow row) {
    return new Export(
        "network-" + row.id(),
        List.of("kind", "member", "role", "from", "to", "ended", "confidence"),
        () ->
            row.seats().stream()
                .flatMap(seat -> Member.of(seat).stream())
                .map(member ->
                    List.of(
                        member.kind(),
                        member.member(),
                        member.role(),
                        member.from(),
                        member.to(),
                        Boolean.toString(member.ended()),
                        member.confidence()))
                .iterator());
  }
}
