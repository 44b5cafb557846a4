package org.symbolon.cli.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.cli.Ran;
import tools.jackson.databind.JsonNode;

/** The analyses on a folder of files, without a node: the figures of the reference data. */
class DataFolderTest {

  private static final String SHIPPED = "../reference/src/main/resources/reference";

  @TempDir private Path temporary;

  @Test
  void overlapsGiveTheFiguresOfTheField() {
    Ran ran = Ran.of("atlas", "overlaps", "--data", SHIPPED, "--json");
    assertThat(ran.exit()).as(ran.err()).isZero();
    JsonNode json = ran.json();
    assertThat(json.propertyNames())
        .containsExactlyInAnyOrder(
            "structures",
            "functions",
            "cells",
            "pairs",
            "sharingPairs",
            "atFivePercent",
            "expectedAtFivePercent",
            "lowerAtFivePercent",
            "expectedLowerAtFivePercent",
            "afterCorrection",
            "neverMeet",
            "neverMeetByCountries");
    assertThat(
            List.of(
                json.path("structures").asInt(),
                json.path("functions").asInt(),
                json.path("cells").asInt(),
                json.path("pairs").asInt(),
                json.path("sharingPairs").asInt(),
                json.path("atFivePercent").asInt(),
                json.path("lowerAtFivePercent").asInt(),
                json.path("afterCorrection").asInt(),
                json.path("neverMeet").asInt(),
                json.path("neverMeetByCountries").asInt()))
        .containsExactly(61, 67, 353, 1830, 743, 28, 14, 0, 197, 130);
    assertThat(json.path("expectedAtFivePercent").asDouble()).isBetween(37.75, 37.85);
    assertThat(json.path("expectedLowerAtFivePercent").asDouble()).isBetween(2.95, 3.05);
    assertThat(ran.out()).contains("28 overlap unusually much; luck alone would give about 37.8");
  }

  @Test
  void pairsAreAllThereWhenAskedFor() {
    JsonNode json = Ran.of("atlas", "overlaps", "--data", SHIPPED, "--pairs", "--json").json();
    assertThat(json.path("pairList").size()).isEqualTo(1830);
    assertThat(json.path("pairList").path(0).propertyNames())
        .containsExactlyInAnyOrder(
            "a",
            "b",
            "shared",
            "expected",
            "pUpper",
            "pLower",
            "jaccard",
            "directedA",
            "directedB",
            "meet",
            "ties");
  }

  @Test
  void gapsAreListsOfCodes() {
    JsonNode json = Ran.of("atlas", "gaps", "--data", SHIPPED, "--json").json();
    assertThat(json.propertyNames())
        .containsExactlyInAnyOrder("required", "withoutDirect", "noneRecorded", "single");
    assertThat(json.path("required").size()).isEqualTo(70);
    assertThat(json.path("withoutDirect").size()).isEqualTo(20);
  }

  @Test
  void theChartCountsByScope() {
    JsonNode json = Ran.of("atlas", "chart", "measures", "--data", SHIPPED, "--json").json();
    assertThat(json.path("instruments").asInt()).isEqualTo(156);
    assertThat(json.path("coded").asInt()).isEqualTo(48);
    assertThat(json.path("measures").asInt()).isEqualTo(374);
    assertThat(json.path("scopes").path("EU").toString())
        .isEqualTo("{\"n\":79,\"selfExecuting\":3,\"programmatic\":6,\"soft\":1}");
  }

  @Test
  void protectionIsHeldAgainstAYardstick() {
    Ran ran = Ran.of("atlas", "chart", "protection", "--data", SHIPPED, "--json");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.json().path("yardstick").asString("")).isEqualTo("COE-197");
    assertThat(ran.json().path("asked").asInt()).isEqualTo(15);
    assertThat(ran.json().path("instruments").path("UN-TIP").path("lacks").size()).isEqualTo(6);
    assertThat(ran.out()).contains("owes it nothing");
    Ran other =
        Ran.of(
            "atlas", "chart", "protection", "--yardstick", "COE-201", "--data", SHIPPED, "--json");
    assertThat(other.exit()).isEqualTo(1);
    assertThat(other.err()).contains("COE-201", "nobody has coded it");
  }

  @Test
  void aFolderWithoutNeedsTakesOurs() throws IOException {
    for (String table : List.of("instruments", "measures", "functions", "instrument_relations")) {
      Files.copy(Path.of(SHIPPED, table + ".csv"), temporary.resolve(table + ".csv"));
    }
    Ran ran =
        Ran.of(
            "atlas",
            "chart",
            "protection",
            "--yardstick",
            "UN-RPG",
            "--data",
            temporary.toString(),
            "--json");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.json().path("functions").asInt()).isEqualTo(26);
    assertThat(ran.json().path("asked").asInt()).isPositive();
  }

  @Test
  void theChartOfNetworksSaysWhoSitsInHowMany() {
    Ran ran = Ran.of("atlas", "chart", "networks", "--data", SHIPPED, "--json");
    assertThat(ran.exit()).as(ran.err()).isZero();
    JsonNode json = ran.json();
    assertThat(
            List.of(
                json.path("networks").asInt(),
                json.path("pairs").asInt(),
                json.path("pairsInCommon").asInt()))
        .containsExactly(42, 861, 304);
    assertThat(sits(json)).containsExactly(16, 14, 14, 10);
    assertThat(ran.out()).contains("304 of 861 pairs of networks have a body in common");
    JsonNode running =
        Ran.of("atlas", "chart", "networks", "--data", SHIPPED, "--without-ended", "--json").json();
    assertThat(sits(running)).containsExactly(12, 10, 12, 9);
    JsonNode only =
        Ran.of("atlas", "chart", "networks", "--data", SHIPPED, "--eligible", "only", "--json")
            .json();
    assertThat(only.path("networks").asInt()).isEqualTo(6);
    assertThat(only.path("all").path("networks").asInt()).isEqualTo(42);
    assertThat(json.path("eligibleOnly").path("networks").asInt()).isEqualTo(6);
  }

  private static List<Integer> sits(JsonNode json) {
    JsonNode memberships = json.path("memberships");
    return List.of(
        memberships.path("EC").asInt(),
        memberships.path("IOM").asInt(),
        memberships.path("UNODC").asInt(),
        memberships.path("ICMPD").asInt());
  }

  @Test
  void theChartOfStructuresCountsBodiesActivitiesAndDatabases() {
    JsonNode json = Ran.of("atlas", "chart", "structures", "--data", SHIPPED, "--json").json();
    assertThat(
            List.of(
                json.path("structures").asInt(),
                json.path("activities").asInt(),
                json.path("databases").asInt()))
        .containsExactly(76, 474, 27);
    JsonNode fewer =
        Ran.of(
                "atlas",
                "chart",
                "structures",
                "--data",
                SHIPPED,
                "--without-ended",
                "--without-national",
                "--json")
            .json();
    assertThat(fewer.path("structures").asInt()).isEqualTo(61);
  }

  @Test
  void onlyNetworksAndOverlapsLeaveAsAGraph() {
    assertThat(GraphExport.path("networks", "graph=overlap"))
        .isEqualTo("/api/atlas/charts/networks?format=graphml&graph=overlap");
    assertThat(GraphExport.path("overlaps", "")).isEqualTo("/api/atlas/overlaps?format=graphml");
    assertThatThrownBy(() -> GraphExport.path("measures", ""))
        .hasMessageContaining("networks and overlaps");
  }

  @Test
  void lessSureRowsCanBeLeftOut() {
    JsonNode all = Ran.of("atlas", "overlaps", "--data", SHIPPED, "--json").json();
    JsonNode sure =
        Ran.of("atlas", "overlaps", "--data", SHIPPED, "--min-confidence", "M", "--json").json();
    assertThat(sure.path("structures").asInt()).isLessThan(all.path("structures").asInt());
  }

  @Test
  void aBrokenFolderIsRefusedWithFileRowColumnAndRemedy() throws IOException {
    copy();
    Path measures = temporary.resolve("measures.csv");
    Files.writeString(
        measures, Files.readString(measures).replaceFirst(",PROS_SUB,", ",PROS_SOB,"));
    Ran ran = Ran.of("atlas", "gaps", "--data", temporary.toString());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("measures.csv, row 2, column category", "PROS_SUB");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void wrongUseEndsWithTwo() {
    assertThat(Ran.of("atlas", "overlaps", "--data", SHIPPED, "--home", "x").exit()).isEqualTo(2);
    Ran soon = Ran.of("atlas", "overlaps", "--data", SHIPPED, "--at", "2020-13-01");
    assertThat(soon.exit()).isEqualTo(2);
    assertThat(soon.err()).contains("'2020-13-01' is no day; write YYYY-MM-DD");
    assertThat(Ran.of("atlas", "overlaps", "--min-confidence", "X").exit()).isEqualTo(2);
    assertThat(Ran.of("atlas").exit()).isEqualTo(2);
    assertThat(Ran.of("atlas", "chart").exit()).isEqualTo(2);
    assertThat(Ran.of("nonsense").exit()).isEqualTo(2);
  }

  @Test
  void everyVerbHelpsWithAnExample() {
    for (String verb :
        List.of(
            "demo",
            "start",
            "doctor",
            "access link",
            "atlas",
            "atlas overlaps",
            "atlas gaps",
            "atlas chart measures",
            "atlas import",
            "atlas export")) {
      String[] words =
          Stream.concat(Stream.of(verb.split(" ")), Stream.of("--help")).toArray(String[]::new);
      Ran ran = Ran.of(words);
      assertThat(ran.exit()).as(verb).isZero();
      assertThat(ran.out()).as(verb).contains("Example: symbolon " + verb.split(" ")[0]);
    }
  }

  private void copy() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(SHIPPED))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        Files.copy(file, temporary.resolve(String.valueOf(file.getFileName())));
      }
    }
  }
}
