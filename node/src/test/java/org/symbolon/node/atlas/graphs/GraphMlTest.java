package org.symbolon.node.atlas.graphs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.node.web.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** GraphML as other programs read it. */
class GraphMlTest {

  private static final String HARD = "a<b>&\"c\" ]]> é 漢 \u0000\u0008\uD800 end";

  private static Graph graph() {
    return new Graph(
        "small",
        Map.of("version", "7"),
        List.of(
            new Graph.Node("one", Map.of("label", HARD, "step", 3)),
            new Graph.Node("two & <2>", Map.of("label", "", "ended", true))),
        Map.of("weight", 0, "p", 0.0),
        List.of(new Graph.Edge("one", "two & <2>", Map.of("weight", 4, "p", 1e-300))));
  }

  private static byte[] bytes(Graph graph) throws Exception {
    var out = new ByteArrayOutputStream();
    GraphMl.write(graph, out);
    return out.toByteArray();
  }

  @Test
  void everyTextComesBackAndWhatXmlCannotHoldIsReplaced() throws Exception {
    Document read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes(graph())));
    Element one = (Element) read.getElementsByTagName("node").item(0);
    assertThat(one.getElementsByTagName("data").getLength()).isEqualTo(2);
    assertThat(one.getTextContent()).contains("a<b>&\"c\" ]]> é 漢 \uFFFD\uFFFD\uFFFD end");
    Element edge = (Element) read.getElementsByTagName("edge").item(0);
    assertThat(edge.getAttribute("target")).isEqualTo("two & <2>");
    assertThat(edge.getTextContent()).contains("1.0E-300");
  }

  @Test
  void whatIsNotKnownHasNoAttribute() {
    assertThat(graph().nodes().get(1).attributes()).containsOnlyKeys("ended");
  }

  @Test
  void anAttributeOfAnotherTypeIsAFault() {
    Graph odd =
        new Graph(
            "odd",
            Map.of(),
            List.of(),
            Map.of("weight", 0),
            List.of(new Graph.Edge("a", "b", Map.of("weight", "four"))));
    assertThatThrownBy(() -> bytes(odd)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aGraphIsChosenByItsNameAndTheFirstIsMeantWhereNoneIsSaid() {
    Graph other = new Graph("other", Map.of(), List.of(), Map.of(), List.of());
    assertThat(GraphMl.choose("", List.of(graph(), other)).id()).isEqualTo("small");
    assertThat(GraphMl.choose("other", List.of(graph(), other))).isEqualTo(other);
    assertThatThrownBy(() -> GraphMl.choose("third", List.of(other))).isInstanceOf(Refusal.class);
  }

  /** Skipped where no Python with networkx is at hand; name one by {@code symbolon.python}. */
  @Test
  void networkxReadsIt(@TempDir Path folder) throws Exception {
    String python = System.getProperty("symbolon.python", "python3");
    Assumptions.assumeTrue(runs(python, "import networkx"), "no Python with networkx at hand");
    Path file = folder.resolve("small.graphml");
    Files.write(file, bytes(graph()));
    String check =
        """
        import networkx, sys
        g = networkx.read_graphml(r'%s')
        assert not g.is_directed()
        assert g.nodes['one']['step'] == 3
        assert g.nodes['two & <2>']['ended'] is True
        assert g.edges['one', 'two & <2>'] == {'weight': 4, 'p': 1e-300}, g.edges
        """
            .formatted(file);
    assertThat(runs(python, check)).isTrue();
  }

  private static boolean runs(String python, String script) throws Exception {
    try {
      Process process = new ProcessBuilder(python, "-c", script).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      if (!ended || process.exitValue() != 0) {
        System.out.println(said);
      }
      return ended && process.exitValue() == 0;
    } catch (java.io.IOException none) {
      System.out.println("skipped: " + none.getMessage());
      return false;
    }
  }
}
