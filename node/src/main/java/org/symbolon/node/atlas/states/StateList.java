package org.symbolon.node.atlas.states;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.GroupMember;
import org.symbolon.coverage.records.StatusList;
import org.symbolon.coverage.records.TreatyStatus;
import org.symbolon.node.atlas.law.LawWords;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Country;

/** The States to choose from, with what is recorded of each. */
@Component
class StateList {

  private static final String ORGANISATION = "ORGANISATION";

  private final StateLaws laws;
  private final ObjectProvider<Countries> countries;
  private final Words words;

  StateList(StateLaws laws, ObjectProvider<Countries> countries, Words words) {
    this.laws = laws;
    this.countries = countries;
    this.words = words;
  }

  /**
   * A State and what is recorded of it.
   *
   * @param treaties instruments in whose status lists it stands
   * @param organisations of which it is a member today
   */
  record State(String iso3, String name, List<String> treaties, List<String> organisations) {}

  /** A State with its names in every language, to be searched. */
  private record Named(State state, List<String> names) {}

  record View(String answer, String n, List<Option> options, Filter filter, Table table) {}

  List<State> list(Page page) {
    return named(page).stream().map(Named::state).toList();
  }

  private List<Named> named(Page page) {
    AtlasData data = laws.snapshot().data();
    Map<String, Set<String>> treaties = treaties(data);
    Map<String, Set<String>> organisations = organisations(data);
    LawWords say = words(page, data);
    return countries.getObject().all().stream()
        .map(country -> named(say, country, treaties, organisations))
        .toList();
  }

  private static Named named(
      LawWords say,
      Country country,
      Map<String, Set<String>> treaties,
      Map<String, Set<String>> organisations) {
    String iso3 = country.alpha3();
    return new Named(
        new State(
            iso3,
            say.state(iso3),
            List.copyOf(treaties.getOrDefault(iso3, Set.of())),
            List.copyOf(organisations.getOrDefault(iso3, Set.of()))),
        say.names(country));
  }

  LawWords words(Page page, AtlasData data) {
    return new LawWords(page, words, countries.getObject(), data);
  }

  /** All States by name, to choose one. */
  List<Option> options(Page page) {
    LawWords say = words(page, laws.snapshot().data());
    return countries.getObject().all().stream()
        .map(country -> Option.of(country.alpha3(), say.state(country.alpha3())))
        .sorted(
            java.util.Comparator.comparing(
                option -> org.symbolon.node.web.Folding.fold(option.label())))
        .toList();
  }

  View view(Page page) {
    List<Named> all = named(page);
    Listing.Result<Named> found =
        Listing.<Named>searching(Named::names)
            .sortText("name", one -> one.state().name())
            .sort(
                "treaties",
                java.util.Comparator.<Named, Integer>comparing(
                        one -> -one.state().treaties().size())
                    .thenComparing(one -> one.state().iso3()))
            .of(page, all);
    long recorded = all.stream().filter(one -> !one.state().treaties().isEmpty()).count();
    int treaties =
        new HashSet<>(
                laws.snapshot().data().status().lists().stream()
                    .map(StatusList::instrumentId)
                    .toList())
            .size();
    return new View(
        page.text("atlas.states.answer", recorded, treaties),
        page.text("atlas.states.n", all.size(), found.total()),
        options(page),
        Filter.empty().search(page),
        table(page, found));
  }

  private Table table(Page page, Listing.Result<Named> found) {
    LawWords say = words(page, laws.snapshot().data());
    return Table.of(
            page.text("atlas.states.caption"),
            List.of(
                Table.Column.text(page.text("atlas.states.column.state")).sortedBy("name"),
                Table.Column.text(page.text("atlas.states.column.treaties")).sortedBy("treaties"),
                Table.Column.text(page.text("atlas.states.column.organisations"))),
            found.shown().stream()
                .map(one ->
                    Table.Row.of(
                        Cell.link(one.state().name(), "/atlas/states/" + one.state().iso3())
                            .note(one.state().iso3()),
                        Cell.of(
                            one.state().treaties().isEmpty()
                                ? page.text("atlas.states.treaties.none")
                                : String.join(
                                    "; ",
                                    one.state().treaties().stream().map(say::instrument).toList())),
                        Cell.of(String.join(", ", one.state().organisations()))))
                .toList())
        .from(found)
        .orEmpty(
            Table.Empty.of(page.text("atlas.states.empty"), page.text("atlas.states.empty.text")));
  }

  private static Map<String, Set<String>> treaties(AtlasData data) {
    Map<String, Set<String>> treaties = new HashMap<>();
    for (StatusList list : data.status().lists()) {
      for (TreatyStatus row : data.status().rowsOf(list.id())) {
        if (row.isState()) {
          treaties
              .computeIfAbsent(row.country(), _ -> new java.util.TreeSet<>())
              .add(list.instrumentId());
        }
      }
    }
    return treaties;
  }

  private Map<String, Set<String>> organisations(AtlasData data) {
    Map<String, Set<String>> organisations = new TreeMap<>();
    for (GroupMember member : data.groupMembers()) {
      boolean body = member.kind().equals(ORGANISATION) || member.group().equals("EU");
      if (body && member.belongsOn(laws.today())) {
        organisations
            .computeIfAbsent(member.country(), _ -> new java.util.TreeSet<>())
            .add(member.group());
      }
    }
    return organisations;
  }
}
