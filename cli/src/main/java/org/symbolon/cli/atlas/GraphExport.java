package org.symbolon.cli.atlas;

import org.symbolon.cli.Failure;

/** Charts that leave the node as a graph. */
final class GraphExport {

  private GraphExport() {}

  /**
   * The address of a graph.
   *
   * @param what networks or overlaps
   * @param graph which graph of the networks: members or overlap; empty for the first
   */
  static String path(String what, String graph) {
    return switch (what) {
      case "networks" ->
          switch (graph) {
            case "" -> "/api/atlas/charts/networks?format=graphml";
            case "members", "overlap" -> "/api/atlas/charts/networks?format=graphml&graph=" + graph;
            default ->
                throw Failure.use(
                    "\"" + graph + "\" is no graph of the networks: members or overlap");
          };
      case "overlaps" -> {
        if (!graph.isEmpty()) {
          throw Failure.use("overlaps are one graph: leave --graph out");
        }
        yield "/api/atlas/overlaps?format=graphml";
      }
      default ->
          throw Failure.use("\"" + what + "\" is no graph: networks or overlaps leave as graphml");
    };
  }
}
