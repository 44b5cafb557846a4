package org.symbolon.node.atlas.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.coverage.networks.Eligible;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkOptions;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The chart of networks as a visitor sees it, against the engine, in both languages. */
@NodeTest(properties = "symbolon.atlas.public=true")
class NetworksTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired AtlasRecords records;
  @Autowired NetworkCharts charts;
  @Autowired Clock clock;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private NetworkOptions today() {
    return NetworkOptions.on(LocalDate.now(clock));
  }

  private NetworkChart engine(NetworkOptions options) {
    return NetworkChart.of(records.data(), options);
  }

  @Test
  void thePageSaysTheFiguresOfTheEngineInBothLanguages() {
    var figures = engine(today()).figures();
    for (String language : new String[] {"en", "fr"}) {
      String page = browser.get("/atlas/networks?lang=" + language).body();
      assertThat(page)
          .contains(Integer.toString(figures.pairsInCommon()))
          .contains(Integer.toString(figures.pairs()))
          .doesNotContain("atlas.networks.");
      for (String path : new String[] {"/pairs", "/bodies", "/ICAT", "/GLOACT1"}) {
        var one = browser.get("/atlas/networks" + path + "?lang=" + language);
        assertThat(one.statusCode()).as(path).isEqualTo(200);
        assertThat(one.body()).as(path).doesNotContain("atlas.networks.");
      }
    }
    assertThat(browser.get("/atlas/networks?lang=ar").statusCode()).isEqualTo(200);
  }

  @Test
  void everyNetworkHasAPage() {
    for (var network : records.data().networks()) {
      assertThat(browser.get("/atlas/networks/" + network.id()).statusCode())
          .as(network.id())
          .isEqualTo(200);
    }
    assertThat(browser.get("/atlas/networks/NO_SUCH").statusCode()).isEqualTo(404);
  }

  @Test
  void whatHasEndedIsMarkedAndCanBeLeftOut() {
    assertThat(browser.get("/atlas/networks/GLOACT1?lang=en").body()).contains("Ended: 2019");
    var left = browser.get("/atlas/networks/GLOACT1?lang=en&withoutEnded=true");
    assertThat(left.statusCode()).isEqualTo(400);
    assertThat(left.body()).contains("Take a filter away");
    JsonNode figures =
        JSON.readTree(browser.get("/api/atlas/charts/networks?withoutEnded=true").body())
            .path("figures");
    var sits = engine(today().withExistingOnly(true)).figures().memberships();
    assertThat(figures.path("memberships").path("EC").asInt()).isEqualTo(sits.get("EC"));
    assertThat(figures.path("ended").asInt()).isZero();
  }

  @Test
  void bothFiguresAreShownWhicheverWayTheSwitchStands() {
    var all = engine(today()).figures();
    var only = engine(today().withEligible(Eligible.ONLY)).figures();
    for (String way : new String[] {"all", "only"}) {
      JsonNode json =
          JSON.readTree(browser.get("/api/atlas/charts/networks?eligible=" + way).body());
      assertThat(json.path("all").path("networks").asInt()).isEqualTo(all.networks());
      assertThat(json.path("eligibleOnly").path("pairsInCommon").asInt())
          .isEqualTo(only.pairsInCommon());
      assertThat(json.path("figures").path("networks").asInt())
          .isEqualTo(way.equals("all") ? all.networks() : only.networks());
      assertThat(browser.get("/atlas/networks?lang=en&eligible=" + way).body())
          .contains(all.pairsInCommon() + " of " + all.pairs())
          .contains(only.pairsInCommon() + " of " + only.pairs());
    }
  }

  @Test
  void aDeviationIsAQuestionAndNoFinding() {
    String page = browser.get("/atlas/networks/ICAT?lang=en").body();
    assertThat(page)
        .contains("is a question to the member, not a finding about it")
        .contains("None recorded: to ask")
        .doesNotContain("violat", "breach", "non-compli", "fails to");
    JsonNode statements =
        JSON.readTree(browser.get("/api/atlas/charts/networks/ICAT").body()).path("statements");
    assertThat(statements.size()).isPositive();
    assertThat(statements.path(0).path("kind").asString()).isEqualTo("GUIDANCE");
  }

  @Test
  void wrongParametersAreRefusedByNameAllAtOnce() {
    var answer =
        browser.get("/api/atlas/charts/networks?eligible=some&type=X&formalisation=9&at=soon");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("eligible", "type", "formalisation", "at", "only, all");
    assertThat(browser.get("/atlas/networks/pairs?standing=ODD").statusCode()).isEqualTo(400);
    assertThat(browser.get("/atlas/networks?format=graphml&graph=odd").statusCode()).isEqualTo(400);
    assertThat(browser.get("/atlas/networks?eligible=only&eligible=all").statusCode())
        .isEqualTo(400);
  }

  @Test
  void whatIsExportedIsWhatIsListed() {
    var chart = engine(today());
    assertThat(lines("/atlas/networks?format=csv")).isEqualTo(chart.networks().size() + 1L);
    assertThat(lines("/atlas/networks?format=csv&region=W_AFRICA")).isEqualTo(9);
    assertThat(lines("/atlas/networks/pairs?format=csv")).isEqualTo(chart.pairs().size() + 1L);
    assertThat(lines("/atlas/networks/bodies?format=csv"))
        .isEqualTo(chart.memberships().size() + 1L);
    assertThat(lines("/atlas/networks/ICAT?format=csv")).isGreaterThan(20);
    assertThat(browser.get("/atlas/networks?format=xlsx").statusCode()).isEqualTo(200);
  }

  private long lines(String address) {
    return browser.get(address).body().lines().count();
  }

  @Test
  void theGraphOfMembersComesBackWithEverySeatAndTypedAttributes() throws Exception {
    var chart = engine(today());
    for (String address : new String[] {"/atlas/networks", "/api/atlas/charts/networks"}) {
      Document graph = graph(address + "?format=graphml&graph=members");
      long seats = chart.networks().stream().mapToLong(row -> row.seats().size()).sum();
      assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo((int) seats);
      Set<String> nodes = ids(graph);
      assertThat(nodes).contains("network:ICAT", "structure:IOM", "state:NER");
      for (int e = 0; e < graph.getElementsByTagName("edge").getLength(); e++) {
        Element edge = (Element) graph.getElementsByTagName("edge").item(e);
        assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
      }
      assertThat(type(graph, "node_formalisation")).isEqualTo("int");
      assertThat(type(graph, "node_ended")).isEqualTo("boolean");
      assertThat(type(graph, "edge_roles")).isEqualTo("string");
    }
  }

  @Test
  void theGraphOfNetworksHasAnEdgeForEachPairWithABodyInCommon() throws Exception {
    Document graph = graph("/atlas/networks?format=graphml&graph=overlap");
    assertThat(graph.getElementsByTagName("edge").getLength())
        .isEqualTo(engine(today()).figures().pairsInCommon());
    assertThat(type(graph, "edge_weight")).isEqualTo("int");
    assertThat(type(graph, "edge_pUpper")).isEqualTo("double");
  }

  private Document graph(String address) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(false);
    return factory
        .newDocumentBuilder()
        .parse(
            new ByteArrayInputStream(browser.get(address).body().getBytes(StandardCharsets.UTF_8)));
  }

  private static Set<String> ids(Document graph) {
    Set<String> ids = new HashSet<>();
    for (int n = 0; n < graph.getElementsByTagName("node").getLength(); n++) {
      ids.add(((Element) graph.getElementsByTagName("node").item(n)).getAttribute("id"));
    }
    return ids;
  }

  private static String type(Document graph, String key) {
    for (int k = 0; k < graph.getElementsByTagName("key").getLength(); k++) {
      Element element = (Element) graph.getElementsByTagName("key").item(k);
      if (element.getAttribute("id").equals(key)) {
        return element.getAttribute("attr.type");
      }
    }
    return "";
  }

  @Test
  void theSameQuestionOfTheSameRecordsIsWorkedOutOnce() {
    assertThat(charts.today()).isSameAs(charts.today());
  }
}
