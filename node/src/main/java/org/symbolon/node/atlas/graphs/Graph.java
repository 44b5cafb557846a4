package org.symbolon.node.atlas.graphs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph without direction. Attributes are texts, whole numbers, numbers or truth values; what is
 * not known has no attribute.
 *
 * @param id its name, also of the file
 * @param about what it was made from: version of the data, day, question
 * @param edgeTypes attributes that edges may have, each with a value of its type
 * @param edges read once, as they come; there may be very many
 */
public record Graph(
    String id,
    Map<String, String> about,
    List<Node> nodes,
    Map<String, Object> edgeTypes,
    Iterable<Edge> edges) {

  public Graph {
    about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    nodes = List.copyOf(nodes);
    edgeTypes = Collections.unmodifiableMap(new LinkedHashMap<>(edgeTypes));
  }

  /** A node; its id is its own within the graph. */
  public record Node(String id, Map<String, Object> attributes) {
    public Node {
      attributes = known(attributes);
    }
  }

  /** An edge between two nodes. */
  public record Edge(String from, String to, Map<String, Object> attributes) {
    public Edge {
      attributes = known(attributes);
    }
  }

  private static Map<String, Object> known(Map<String, Object> attributes) {
    Map<String, Object> known = new LinkedHashMap<>(attributes);
    known.values().removeIf(value -> value instanceof String text && text.isEmpty());
    return Collections.unmodifiableMap(known);
  }
}
