package org.symbolon.node.atlas.overlaps;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairDetail;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.Tie;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.territory.Territory;
import org.symbolon.coverage.territory.TerritoryRelation;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.reference.Countries;

/** Bodies, pairs, chance, territory and ties in the reader's language. */
final class PairWords {

  private static final int COUNTRIES_NAMED = 6;

  private final Page page;
  private final Words words;
  private final Countries countries;
  private final AtlasData data;

  PairWords(Page page, Words words, Countries countries, AtlasData data) {
    this.page = page;
    this.words = words;
    this.countries = countries;
    this.data = data;
  }

  String body(String id) {
    return words.body(data, id);
  }

  String account(UUID id) {
    return words.account(page, id);
  }

  String longName(String id) {
    return data.findStructure(id).map(Structure::name).orElse(id);
  }

  String pair(PairResult pair) {
    return page.text("atlas.overlaps.pair", body(pair.a()), body(pair.b()));
  }

  String pair(String a, String b) {
    return page.text("atlas.overlaps.pair", body(a), body(b));
  }

  static String address(PairResult pair) {
    return address(pair.a(), pair.b());
  }

  static String address(String a, String b) {
    return "/atlas/overlaps/" + RecordAddress.segment(a) + "/" + RecordAddress.segment(b);
  }

  /** The page of a pair under the question of this page. */
  String to(PairResult pair) {
    return address(pair) + OverlapQuestion.kept(page);
  }

  String function(String code) {
    return data.findFunction(code).map(function -> words.function(page, function)).orElse(code);
  }

  /** Functions by name, the first of many named. */
  String functions(List<String> codes, int most) {
    List<String> names = codes.stream().map(this::function).sorted(alphabet()).toList();
    if (names.size() <= most) {
      return String.join(", ", names);
    }
    return page.text(
        "atlas.overlaps.more", String.join(", ", names.subList(0, most)), names.size() - most);
  }

  /** A probability as "1 in 57": two figures, and never a rarer one than the test counts. */
  String chance(double probability) {
    if (probability >= 0.5) {
      return page.text("atlas.overlaps.often");
    }
    return page.text("atlas.overlaps.oneIn", oneIn(probability));
  }

  /** The N of "1 in N". */
  static long oneIn(double probability) {
    double times = 1 / Math.max(probability, 1e-15);
    long unit = 1;
    while (times / unit >= 100) {
      unit *= 10;
    }
    long rounded = Math.round(times / unit) * unit;
    return probability > 0.05 && rounded >= 20 ? 19 : rounded;
  }

  /** The probability itself, for who wants it. */
  String probability(double probability) {
    return page.text("atlas.overlaps.p", page.decimal(probability, probability < 0.001 ? 6 : 4));
  }

  /** Where the two meet over what they share: the countries, or how many of their functions. */
  String where(PairDetail detail) {
    if (detail.both().isEmpty()) {
      return detail.pair().meet()
          ? page.text("atlas.overlaps.where.reach", territory(detail.mandates().common()))
          : page.text("atlas.overlaps.where.apart");
    }
    Territory common = Territory.NOWHERE;
    int meeting = 0;
    for (var shared : detail.both()) {
      if (shared.territory().kind() != TerritoryRelation.Kind.APART) {
        common = common.with(shared.territory().common());
        meeting++;
      }
    }
    if (meeting == 0) {
      return page.text("atlas.overlaps.where.never");
    }
    return page.text("atlas.overlaps.where.meet", territory(common), meeting, detail.both().size());
  }

  /** How one territory lies to the other, with the countries. */
  String relation(TerritoryRelation relation) {
    return page.text("atlas.overlaps.territory." + relation.kind(), territory(relation.common()));
  }

  /** A territory in words: worldwide, or its countries, counted where they are many. */
  String territory(Territory territory) {
    if (territory.worldwide()) {
      return page.text("atlas.overlaps.world");
    }
    if (territory.unresolved().isEmpty() && territory.countries().size() > COUNTRIES_NAMED) {
      return page.text("atlas.overlaps.countries", territory.countries().size());
    }
    return countries(territory);
  }

  /** All countries of a territory by name. */
  String countries(Territory territory) {
    String named =
        territory.countries().stream()
            .map(this::country)
            .sorted(alphabet())
            .collect(Collectors.joining(", "));
    String coded =
        territory.unresolved().stream()
            .map(code -> words.has("region", code) ? words.code(page, "region", code) : code)
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? coded : coded.isEmpty() ? named : named + ", " + coded;
  }

  /** The order of the reader's language, in which É stands by E. */
  private Comparator<Object> alphabet() {
    return Collator.getInstance(page.contentLocale());
  }

  private String country(String code) {
    return countries
        .byAlpha3(code)
        .map(country -> countries.name(country, page.contentLocale()))
        .orElse(code);
  }

  /** The ties that count, by kind; what is not on record is said to be not on record. */
  String ties(PairResult pair) {
    List<String> agreements = labels(pair, Tie.Kind.AGREEMENT);
    List<String> networks = labels(pair, Tie.Kind.NETWORK);
    if (agreements.isEmpty() && networks.isEmpty()) {
      return page.text("atlas.overlaps.tie.none");
    }
    StringBuilder said = new StringBuilder();
    if (!agreements.isEmpty()) {
      said.append(page.text("atlas.overlaps.tie.agreement", some(agreements)));
    }
    if (!networks.isEmpty()) {
      said.append(said.isEmpty() ? "" : "; ")
          .append(page.text("atlas.overlaps.tie.network", some(networks)));
    }
    return said.toString();
  }

  private String some(List<String> labels) {
    return labels.size() <= 3
        ? String.join(", ", labels)
        : page.text(
            "atlas.overlaps.more", String.join(", ", labels.subList(0, 3)), labels.size() - 3);
  }

  private static List<String> labels(PairResult pair, Tie.Kind kind) {
    return pair.ties().stream().filter(tie -> tie.kind() == kind).map(Tie::label).toList();
  }

  /** "Sophia has ended (2020-03-31)", for each of the two that has; or empty. */
  String ended(PairResult pair) {
    return pair.ended().stream()
        .map(id -> page.text("atlas.overlaps.ended", body(id), endOf(id)))
        .collect(Collectors.joining("; "));
  }

  private String endOf(String id) {
    Optional<PartialDate> end = data.findStructure(id).map(Structure::ended);
    return end.map(PartialDate::text).orElse("");
  }

  PairDetail detail(Overlaps overlaps, PairResult pair) {
    return overlaps.findDetail(pair.a(), pair.b()).orElseThrow();
  }
}
