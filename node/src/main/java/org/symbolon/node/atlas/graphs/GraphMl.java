package org.symbolon.node.atlas.graphs;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.symbolon.node.web.Refusal;

/**
 * Writes a graph as GraphML (Brandes and others, <i>GraphML Progress Report</i>, 2002), with a
 * typed key for each attribute; what programs such as networkx, Gephi and yEd read.
 */
public final class GraphMl {

  /** Its name in {@code ?format=}. */
  public static final String FORMAT = "graphml";

  public static final String MEDIA_TYPE = "application/graphml+xml";

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private GraphMl() {}

  /** Sends the graph as a file. */
  public static void send(HttpServletResponse response, Graph graph) throws IOException {
    response.setContentType(MEDIA_TYPE);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + graph.id() + ".graphml\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    write(graph, response.getOutputStream());
  }

  /** The graph of several that an address names by {@code graph=}. */
  public static Graph choose(String asked, List<Graph> graphs) {
    return graphs.stream()
        .filter(graph -> asked.isEmpty() || graph.id().equals(asked))
        .findFirst()
        .orElseThrow(() ->
            Refusal.badRequest(
                "atlas.networks.graph.wrong",
                asked,
                String.join(", ", graphs.stream().map(Graph::id).toList())));
  }

  /** Writes the graph in UTF-8; the stream stays open. */
  public static void write(Graph graph, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      line(xml);
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartElement(NAMESPACE, "graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      line(xml);
      keys(xml, "graph", Stream.of(graph.about()));
      keys(xml, "node", graph.nodes().stream().map(Graph.Node::attributes));
      keys(xml, "edge", Stream.of(graph.edgeTypes()));
      xml.writeStartElement(NAMESPACE, "graph");
      xml.writeAttribute("id", clean(graph.id()));
      xml.writeAttribute("edgedefault", "undirected");
      data(xml, "graph", graph.about());
      line(xml);
      for (Graph.Node node : graph.nodes()) {
        xml.writeStartElement(NAMESPACE, "node");
        xml.writeAttribute("id", clean(node.id()));
        data(xml, "node", node.attributes());
        xml.writeEndElement();
        line(xml);
      }
      for (Graph.Edge edge : graph.edges()) {
        xml.writeStartElement(NAMESPACE, "edge");
        xml.writeAttribute("source", clean(edge.from()));
        xml.writeAttribute("target", clean(edge.to()));
        fits(graph, edge);
        data(xml, "edge", edge.attributes());
        xml.writeEndElement();
        line(xml);
      }
      xml.writeEndElement();
      line(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void keys(
      XMLStreamWriter xml, String owner, Stream<? extends Map<String, ?>> attributes)
      throws XMLStreamException {
    Map<String, String> types = new LinkedHashMap<>();
    attributes.forEach(map ->
        map.forEach((name, value) -> {
          String type = type(value);
          String before = types.putIfAbsent(name, type);
          if (before != null && !before.equals(type)) {
            throw new IllegalArgumentException(name + " is " + before + " and " + type);
          }
        }));
    for (var key : types.entrySet()) {
      xml.writeEmptyElement(NAMESPACE, "key");
      xml.writeAttribute("id", id(owner, key.getKey()));
      xml.writeAttribute("for", owner);
      xml.writeAttribute("attr.name", key.getKey());
      xml.writeAttribute("attr.type", key.getValue());
      line(xml);
    }
  }

  private static void fits(Graph graph, Graph.Edge edge) {
    edge.attributes()
        .forEach((name, value) -> {
          Object typed = graph.edgeTypes().get(name);
          if (typed == null || !type(typed).equals(type(value))) {
            throw new IllegalArgumentException("no such attribute of an edge: " + name);
          }
        });
  }

  private static void data(XMLStreamWriter xml, String owner, Map<String, ?> attributes)
      throws XMLStreamException {
    for (var attribute : attributes.entrySet()) {
      xml.writeStartElement(NAMESPACE, "data");
      xml.writeAttribute("key", id(owner, attribute.getKey()));
      xml.writeCharacters(clean(String.valueOf(attribute.getValue())));
      xml.writeEndElement();
    }
  }

  private static String id(String owner, String name) {
    return owner + "_" + name;
  }

  private static String type(Object value) {
    return switch (value) {
      case Integer _ -> "int";
      case Long _ -> "long";
      case Double _ -> "double";
      case Boolean _ -> "boolean";
      case String _ -> "string";
      default -> throw new IllegalArgumentException("no type of GraphML: " + value.getClass());
    };
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** The text without characters that XML 1.0 cannot hold; each becomes a replacement character. */
  private static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
