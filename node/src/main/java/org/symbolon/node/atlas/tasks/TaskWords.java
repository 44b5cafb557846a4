package org.symbolon.node.atlas.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.Network;
import org.symbolon.node.access.Offices;
import org.symbolon.node.access.Offices.Office;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;

/** Tasks in the reader's language. */
@Component
class TaskWords {

  private final Words words;
  private final Offices offices;
  private final AtlasRecords records;

  TaskWords(Words words, Offices offices, AtlasRecords records) {
    this.words = words;
    this.offices = offices;
    this.records = records;
  }

  /** Reads offices and records once for a page. */
  Reader on(Page page) {
    return new Reader(
        page,
        words,
        offices.list().stream().collect(Collectors.toMap(Office::id, Function.identity())),
        records.data());
  }

  /** Offices and records as they are for one page. */
  record Reader(Page page, Words words, Map<UUID, Office> offices, AtlasData data) {

    String state(TaskState state) {
      return page.text("atlas.tasks.state." + state);
    }

    String kind(Finding.Kind kind) {
      return page.text("atlas.tasks.kind." + kind);
    }

    /** The finding in a few words, such as "Gap: reflection period". */
    String finding(Finding finding) {
      return page.text("atlas.tasks.finding", kind(finding.kind()), subject(finding));
    }

    /** What the finding is about, without its kind. */
    String subject(Finding finding) {
      return switch (finding.kind()) {
        case GAP, SINGLE, DISAGREEMENT -> function(finding.reference());
        case PAIR ->
            page.text(
                "atlas.tasks.pair",
                structure(finding.parts().getFirst()),
                structure(finding.parts().getLast()));
      };
    }

    private String function(String code) {
      return data.findFunction(code).map(known -> words.function(page, known)).orElse(code);
    }

    private String structure(String id) {
      return words.body(data, id);
    }

    String account(UUID id) {
      return words.account(page, id);
    }

    String office(UUID id) {
      Office office = offices.get(id);
      return office == null ? page.text("atlas.tasks.office.gone") : office.label();
    }

    /** The owner, the forum, or both. */
    String owner(TaskFacts facts) {
      var names = new ArrayList<String>();
      facts.office().ifPresent(id -> names.add(office(id)));
      String forum = forum(facts);
      if (!forum.isEmpty()) {
        names.add(forum);
      }
      return String.join("; ", names);
    }

    /** The forum as a network, in words, or both; empty where there is none. */
    String forum(TaskFacts facts) {
      if (facts.forumNetwork().isEmpty()) {
        return facts.forum();
      }
      String network =
          data.findNetwork(facts.forumNetwork()).map(Reader::network).orElse(facts.forumNetwork());
      return facts.forum().isEmpty() ? network : network + ", " + facts.forum();
    }

    private static String network(Network network) {
      return network.acronym().isEmpty() ? network.name() : network.acronym();
    }

    List<Option> officeOptions() {
      return offices.values().stream()
          .map(office -> Option.of(office.id().toString(), office.label()))
          .sorted(java.util.Comparator.comparing(Option::label))
          .toList();
    }

    List<Option> networkOptions() {
      return data.networks().stream()
          .map(one ->
              Option.of(
                  one.id(),
                  one.acronym().isEmpty() ? one.name() : one.acronym() + ": " + one.name()))
          .sorted(java.util.Comparator.comparing(Option::label))
          .toList();
    }

    List<Option> stateOptions(TaskState... states) {
      return java.util.Arrays.stream(states)
          .map(state -> Option.of(state.name(), state(state)))
          .toList();
    }
  }
}
