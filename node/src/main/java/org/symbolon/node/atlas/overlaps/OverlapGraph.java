package org.symbolon.node.atlas.overlaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.Tie;
import org.symbolon.coverage.records.Structure;
import org.symbolon.node.atlas.graphs.Graph;

/**
 * Bodies, and an edge for each pair that shares a function: the weight is how many; with both
 * tails, and the ties on record.
 */
record OverlapGraph(AtlasData data, Overlaps overlaps, List<PairResult> pairs, String version) {

  private static final Map<String, Object> TYPES = types();

  Graph graph() {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("version", version);
    about.put("asOf", overlaps.options().on().toString());
    about.put("level", Double.toString(overlaps.options().level()));
    return new Graph(
        "overlaps",
        about,
        overlaps.structures().stream().map(this::node).toList(),
        TYPES,
        () -> pairs.stream().filter(pair -> pair.shared() > 0).map(OverlapGraph::edge).iterator());
  }

  private static Map<String, Object> types() {
    Map<String, Object> types = new LinkedHashMap<>();
    types.put("weight", 0);
    types.put("expected", 0.0);
    types.put("pUpper", 0.0);
    types.put("pLower", 0.0);
    types.put("jaccard", 0.0);
    types.put("directedSource", 0.0);
    types.put("directedTarget", 0.0);
    types.put("standing", "");
    types.put("standsAfterCorrection", false);
    types.put("meet", false);
    types.put("tied", false);
    types.put("ties", "");
    return types;
  }

  private Graph.Node node(String id) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("kind", "structure");
    node.put("label", data.findStructure(id).map(Structure::label).orElse(id));
    node.put("type", data.findStructure(id).map(Structure::type).orElse(""));
    node.put("functions", overlaps.breadth(id));
    return new Graph.Node(id, node);
  }

  private static Graph.Edge edge(PairResult pair) {
    Map<String, Object> edge = new LinkedHashMap<>();
    edge.put("weight", pair.shared());
    edge.put("expected", pair.expected());
    edge.put("pUpper", pair.pUpper());
    edge.put("pLower", pair.pLower());
    edge.put("jaccard", pair.jaccard());
    edge.put("directedSource", pair.ofA().value());
    edge.put("directedTarget", pair.ofB().value());
    edge.put("standing", pair.standing().name().toLowerCase(Locale.ROOT));
    edge.put("standsAfterCorrection", pair.standsAfterCorrection());
    edge.put("meet", pair.meet());
    edge.put("tied", pair.isTied());
    edge.put("ties", String.join(";", pair.ties().stream().map(Tie::recordId).toList()));
    return new Graph.Edge(pair.a(), pair.b(), edge);
  }
}
