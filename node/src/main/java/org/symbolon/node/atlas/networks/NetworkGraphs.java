package org.symbolon.node.atlas.networks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkPair;
import org.symbolon.coverage.networks.NetworkRow;
import org.symbolon.coverage.records.Structure;
import org.symbolon.node.atlas.graphs.Graph;

/** The two graphs of networks: members beside networks, and networks that meet in members. */
record NetworkGraphs(AtlasData data, NetworkChart chart, String version) {

  /** Both; the first is the one that is meant where nothing is said. */
  List<Graph> all() {
    return List.of(members(), overlap());
  }

  /** Two kinds of nodes, and an edge for each seat. */
  Graph members() {
    Map<String, Graph.Node> nodes = new LinkedHashMap<>();
    Map<String, Graph.Node> members = new TreeMap<>();
    List<Graph.Edge> edges = new ArrayList<>();
    for (NetworkRow row : chart.networks()) {
      Graph.Node network = network("network:" + row.id(), row);
      nodes.put(network.id(), network);
      for (Seat seat : row.seats()) {
        String member = seat.kind().toLowerCase(Locale.ROOT) + ":" + seat.member();
        members.computeIfAbsent(member, id -> member(id, seat));
        Map<String, Object> edge = new LinkedHashMap<>();
        edge.put("roles", String.join(";", seat.roles()));
        edge.put("ended", seat.ended());
        edge.put("donorOnly", seat.isDonorOnly());
        edge.put("confidence", seat.confidence().name());
        edges.add(new Graph.Edge(network.id(), member, edge));
      }
    }
    nodes.putAll(members);
    Map<String, Object> types = new LinkedHashMap<>();
    types.put("roles", "");
    types.put("ended", false);
    types.put("donorOnly", false);
    types.put("confidence", "");
    return new Graph("members", about(), List.copyOf(nodes.values()), types, edges);
  }

  /** Networks, and an edge for each pair with a body in common. */
  Graph overlap() {
    List<Graph.Edge> edges = new ArrayList<>();
    for (NetworkPair pair : chart.pairs()) {
      if (pair.common() > 0) {
        Map<String, Object> edge = new LinkedHashMap<>();
        edge.put("weight", pair.common());
        edge.put("membersSource", pair.membersA());
        edge.put("membersTarget", pair.membersB());
        edge.put("expected", pair.expected());
        edge.put("pUpper", pair.pUpper());
        edge.put("pLower", pair.pLower());
        edge.put("standing", pair.standing().name());
        edge.put("bodies", String.join(";", chart.common(pair.a(), pair.b())));
        edges.add(new Graph.Edge(pair.a(), pair.b(), edge));
      }
    }
    Map<String, Object> types = new LinkedHashMap<>();
    types.put("weight", 0);
    types.put("membersSource", 0);
    types.put("membersTarget", 0);
    types.put("expected", 0.0);
    types.put("pUpper", 0.0);
    types.put("pLower", 0.0);
    types.put("standing", "");
    types.put("bodies", "");
    return new Graph(
        "overlap",
        about(),
        chart.networks().stream().map(row -> network(row.id(), row)).toList(),
        types,
        edges);
  }

  private Map<String, String> about() {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("version", version);
    about.put("asOf", chart.options().on().toString());
    about.put("eligible", chart.options().eligible().name().toLowerCase(Locale.ROOT));
    about.put("withoutEnded", Boolean.toString(chart.options().existingOnly()));
    return about;
  }

  private static Graph.Node network(String id, NetworkRow row) {
    var network = row.network();
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("kind", "network");
    node.put("label", network.label());
    node.put("type", network.type());
    network.formalisation().ifPresent(step -> node.put("formalisation", step));
    node.put("start", network.start().text());
    node.put("end", network.end().text());
    node.put("ended", row.ended());
    network.eligible().ifPresent(yes -> node.put("eligible", yes));
    node.put("crime", network.crime().name());
    node.put("region", String.join(";", network.regions()));
    node.put("confidence", network.confidence().name());
    return new Graph.Node(id, node);
  }

  private Graph.Node member(String id, Seat seat) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("kind", seat.kind().toLowerCase(Locale.ROOT));
    node.put(
        "label",
        seat.isStructure()
            ? data.findStructure(seat.member()).map(Structure::label).orElse(seat.member())
            : seat.member());
    if (seat.isStructure()) {
      data.findStructure(seat.member()).ifPresent(body -> node.put("type", body.type()));
    }
    return new Graph.Node(id, node);
  }
}
