package org.symbolon.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.PartialDate;
import org.symbolon.coverage.records.Relation;

/**
 * Instruments as texts: an amending act is one text with what it amends, whatever the confidence of
 * the relation, so it can never count twice. Chains of amendments end at the act that amends
 * nothing.
 */
public final class Texts {
  private final AtlasData data;
  private final @Nullable LocalDate at;
  private final Map<String, String> amended = new TreeMap<>();
  private final Map<String, List<Instrument>> amendments = new TreeMap<>();
  private final Map<String, List<Measure>> measures = new HashMap<>();

  private Texts(AtlasData data, @Nullable LocalDate at) {
    this.data = data;
    this.at = at;
    for (Relation relation : data.relations()) {
      if (relation.relation().equals(Relation.AMENDS)
          && data.findInstrument(relation.to()).isPresent()) {
        amended.putIfAbsent(relation.from(), relation.to());
      }
    }
    for (Instrument instrument : data.instruments()) {
      String root = rootOf(instrument.id());
      if (!root.equals(instrument.id())) {
        amendments.computeIfAbsent(root, id -> new ArrayList<>()).add(instrument);
      }
    }
    for (Measure measure : data.measures()) {
      measures.computeIfAbsent(measure.instrumentId(), id -> new ArrayList<>()).add(measure);
    }
  }

  /**
   * The texts of these records.
   *
   * @param at the day asked for; null: everything recorded
   */
  public static Texts of(AtlasData data, @Nullable LocalDate at) {
    return new Texts(data, at);
  }

  /** The instrument under whose id a text stands. */
  public String rootOf(String id) {
    Set<String> seen = new HashSet<>();
    String root = id;
    while (seen.add(root)) {
      String next = amended.get(root);
      if (next == null) {
        return root;
      }
      root = next;
    }
    return seen.stream().min(String::compareTo).orElse(id);
  }

  /** The instruments that amend nothing, by id. */
  public List<Instrument> roots() {
    return data.instruments().stream().filter(i -> rootOf(i.id()).equals(i.id())).toList();
  }

  /** What amends it, by id. */
  public List<Instrument> amendmentsOf(String root) {
    return amendments.getOrDefault(root, List.of());
  }

  /** The provisions coded under one record, by id. */
  public List<Measure> measuresOf(String instrumentId) {
    return measures.getOrDefault(instrumentId, List.of());
  }

  /** Whether an instrument stood on the day asked for. */
  public boolean adopted(Instrument instrument) {
    return at == null || instrument.adopted().hasBegunBy(at);
  }

  /** Whether an amending act had become part of the text on the day asked for. */
  public boolean amends(Instrument amendment) {
    PartialDate since =
        amendment.entryIntoForce().isKnown() ? amendment.entryIntoForce() : amendment.adopted();
    return at == null || since.hasBegunBy(at);
  }
}
