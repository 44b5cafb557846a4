package org.symbolon.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.symbolon.cli.running.NodeClient;
import tools.jackson.databind.JsonNode;

/** What binds a State, what two States can use together, who sits where, and how it is cited. */
final class LawTour {

  private final TourSteps steps;

  LawTour(TourSteps steps) {
    this.steps = steps;
  }

  void walk(NodeClient client) {
    ladder(client);
    state(client);
    pair(client);
    networks(client);
    frozen(client);
  }

  private void ladder(NodeClient client) {
    steps.say("Who signed, and who is bound?");
    JsonNode instruments = client.get("/api/atlas/ladder").path("figures").path("instruments");
    steps.must(!instruments.isEmpty(), "no status of any treaty is on record");
    instruments
        .properties()
        .forEach(treaty ->
            steps.result(
                "%s: %d signed, %d parties, as of %s"
                    .formatted(
                        treaty.getKey(),
                        treaty.getValue().path("signed").asInt(),
                        treaty.getValue().path("parties").asInt(),
                        treaty.getValue().path("asOf").asString(""))));
  }

  private void state(NodeClient client) {
    steps.say("What binds Niger?");
    JsonNode binding = client.get("/api/atlas/states/NER").path("figures").path("binding");
    var instruments = new TreeSet<String>();
    var functions = new TreeSet<String>();
    int inherited = 0;
    for (JsonNode duty : binding) {
      instruments.add(duty.path("instrument").asString(""));
      functions.add(duty.path("function").asString(""));
      inherited += duty.path("inherited").asBoolean() ? 1 : 0;
    }
    steps.must(inherited > 0, "the Protocols inherit nothing");
    steps.result(
        "%d duties on %d functions, by %s; %d of them inherited"
            .formatted(
                binding.size(), functions.size(), String.join(", ", instruments), inherited));
  }

  private void pair(NodeClient client) {
    steps.say("What can Niger and Portugal use together to obtain evidence?");
    JsonNode figures = client.get("/api/atlas/pairs?a=NER&b=PRT&act=EVIDENCE").path("figures");
    List<String> duties = new ArrayList<>();
    for (JsonNode duty : figures.path("binding")) {
      String article =
          duty.path("text").asString("") + " art. " + duty.path("article").asString("");
      duties.add(
          duty.path("inherited").asBoolean()
              ? article + " through " + duty.path("instrument").asString("")
              : article);
    }
    steps.must(!duties.isEmpty(), "no treaty is in force for both");
    steps.result(String.join("; ", duties));
    steps.result(
        "rules that stop or bound it: %d; what is not recorded: %d"
            .formatted(figures.path("safeguards").size(), figures.path("notRecorded").size()));
  }

  private void networks(NodeClient client) {
    steps.say("Who sits in how many networks?");
    JsonNode figures = client.get("/api/atlas/charts/networks").path("figures");
    Map<String, Integer> seats = new LinkedHashMap<>();
    figures.path("memberships").properties().stream()
        .sorted(Comparator.comparing(seat -> -seat.getValue().asInt()))
        .limit(4)
        .forEach(seat -> seats.put(seat.getKey(), seat.getValue().asInt()));
    steps.must(!seats.isEmpty(), "nobody sits anywhere");
    steps.result("most: " + seats);
    steps.result(
        "%d of %d pairs of networks have members in common"
            .formatted(figures.path("pairsInCommon").asInt(), figures.path("pairs").asInt()));
  }

  private void frozen(NodeClient client) {
    steps.say("The chart is frozen, and stays as it was cited");
    JsonNode version =
        client.post("/api/atlas/versions", Map.of("chart", "networks", "question", Map.of()));
    String id = version.path("id").asString("");
    steps.must(!id.isEmpty(), "the version has no id");
    JsonNode again = client.get("/api/atlas/versions/" + id);
    steps.must(
        again.path("digest").equals(version.path("digest")), "the digest is another one now");
    steps.result(
        "version "
            + id
            + ", SHA-256 "
            + again.path("digest").asString("")
            + ", at /atlas/versions/"
            + id);
  }
}
