package org.symbolon.cli.atlas;

import org.symbolon.cli.Failure;

/** Charts that leave the node as a graph. */
final class GraphExport {

  private GraphExport() {}

  /**
   * The address of a graph.
   *
   * @param what networks or overlaps
   * @param question further parameters, joined and encoded, or empty
   */
  static String path(String what, String question) {
    String api =
        switch (what) {
          case "networks" -> "/api/atlas/charts/networks";
          case "overlaps" -> "/api/atlas/overlaps";
          default ->
              throw Failure.use(
                  "\"" + what + "\" is no graph; networks and overlaps leave as graphml");
        };
    return api + "?format=graphml" + (question.isEmpty() ? "" : "&" + question);
  }
}
