package org.symbolon.node.atlas.overlaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.coverage.overlaps.OverlapOptions;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The graph of overlaps, read back by the JDK. */
@NodeTest
class OverlapGraphTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired AtlasRecords records;
  @Autowired Clock clock;

  @Test
  void everyPairThatSharesAFunctionComesBackWithItsWeightTailsAndTies() throws Exception {
    Overlaps overlaps = Overlaps.of(records.data(), OverlapOptions.on(LocalDate.now(clock)));
    try (Browser reader = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      for (String address :
          new String[] {"/atlas/overlaps?format=graphml", "/api/atlas/overlaps?format=graphml"}) {
        var answer =
            reader.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                    .header("Authorization", address.startsWith("/api/") ? secret() : "none")
                    .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        var read =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getElementsByTagName("node").getLength())
            .isEqualTo(overlaps.structures().size());
        NodeList edges = read.getElementsByTagName("edge");
        assertThat(edges.getLength()).isEqualTo(overlaps.figures().sharingPairs());
        for (int e = 0; e < edges.getLength(); e++) {
          check(overlaps, (Element) edges.item(e));
        }
      }
    }
  }

  private String secret() throws IOException {
    return "Bearer "
        + Files.readString(node.getBean(NodeHome.class).resolve("command-line.secret")).strip();
  }

  private static void check(Overlaps overlaps, Element edge) {
    Map<String, String> data = new HashMap<>();
    NodeList cells = edge.getElementsByTagName("data");
    for (int c = 0; c < cells.getLength(); c++) {
      Element cell = (Element) cells.item(c);
      data.put(cell.getAttribute("key"), cell.getTextContent());
    }
    PairResult pair =
        overlaps.findPair(edge.getAttribute("source"), edge.getAttribute("target")).orElseThrow();
    assertThat(data)
        .containsEntry("edge_weight", Integer.toString(pair.shared()))
        .containsEntry("edge_pUpper", Double.toString(pair.pUpper()))
        .containsEntry("edge_pLower", Double.toString(pair.pLower()))
        .containsEntry("edge_tied", Boolean.toString(pair.isTied()));
    assertThat(data.containsKey("edge_ties")).isEqualTo(pair.isTied());
  }

  @Test
  void aVisitorGetsNoGraphOfOverlaps() {
    try (Browser visitor = new Browser(port)) {
      assertThat(visitor.get("/api/atlas/overlaps?format=graphml").statusCode()).isEqualTo(401);
    }
  }
}
