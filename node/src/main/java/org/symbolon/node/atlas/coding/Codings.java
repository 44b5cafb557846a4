package org.symbolon.node.atlas.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.coding.Agreement;
import org.symbolon.coverage.coding.CodingBook;
import org.symbolon.coverage.coding.CodingOptions;
import org.symbolon.coverage.coding.Settled;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;

/**
 * Codings, decisions and agreements, each worked out once per state of the data. A decision counts
 * as a change of the data, so that the version of the records names the state of the codings too.
 */
@Component
class Codings {

  /** What is kept here is the same for all readers, whoever asks first. */
  private static final Actor.System ACTOR = new Actor.System("codings", Purpose.COORDINATION);

  private static final int MOST = 64;

  private final AtlasRecords records;
  private final SettlementStore store;
  private final Access access;
  private volatile @Nullable State newest;

  Codings(AtlasRecords records, SettlementStore store, Access access) {
    this.records = records;
    this.store = store;
    this.access = access;
  }

  /** What a decision is about. */
  record Key(String measureId, String coder, CodedColumn column) {}

  /**
   * All codings at one version of the data.
   *
   * @param settlements the decisions that stand, the newest of each measure, coder and column
   */
  record State(
      AtlasSnapshot snapshot,
      CodingBook book,
      Map<Key, Settlement> settlements,
      Disputed disputed,
      Map<CodingOptions, Agreement> agreements) {

    Optional<Settlement> find(String measureId, String coder, CodedColumn column) {
      return Optional.ofNullable(settlements.get(new Key(measureId, coder, column)));
    }

    Agreement agreement(CodingOptions options) {
      Agreement known = agreements.get(options);
      if (known != null) {
        return known;
      }
      Agreement made = Agreement.of(book, options);
      if (agreements.size() < MOST) {
        agreements.put(options, made);
      }
      return made;
    }
  }

  /** The codings as they stand now. */
  State now() {
    return at(records.snapshot());
  }

  /** The codings at the version of the data that the caller holds. */
  State at(AtlasSnapshot snapshot) {
    State known = newest;
    if (known != null && known.snapshot().version() == snapshot.version()) {
      return known;
    }
    State made = state(snapshot, access.call(ACTOR, store::standing));
    if (known == null || known.snapshot().version() < snapshot.version()) {
      newest = made;
    }
    return made;
  }

  private static State state(AtlasSnapshot snapshot, List<Settlement> standing) {
    Map<String, Map<String, String>> measures =
        snapshot.rows("measures").stream()
            .collect(
                Collectors.toMap(
                    row -> row.getOrDefault("measure_id", ""),
                    Function.identity(),
                    (one, _) -> one));
    CodingBook said = CodingBook.of(snapshot.data(), List.of());
    Map<Key, Settlement> newest = new LinkedHashMap<>();
    for (Settlement one : standing) {
      var key = new Key(one.measureId(), one.coder(), one.column());
      newest.remove(key);
      newest.put(key, one);
    }
    List<Settled> settled = new ArrayList<>();
    newest.values().stream()
        .filter(one -> measures.containsKey(one.measureId()))
        .forEach(one -> settled.add(settled(one, measures, said)));
    CodingBook book = CodingBook.of(snapshot.data(), settled);
    return new State(snapshot, book, newest, Disputed.of(book), new ConcurrentHashMap<>());
  }

  private static Settled settled(
      Settlement one, Map<String, Map<String, String>> measures, CodingBook said) {
    String second =
        said.find(one.coder(), one.measureId())
            .flatMap(coding -> coding.value(one.column()))
            .orElse("");
    return one.against(measures.getOrDefault(one.measureId(), Map.of()), second);
  }

  /** The number of the coder whose codings are compared unless the address says otherwise. */
  static String second(CodingBook book) {
    return book.coders().stream()
        .filter(coder -> !coder.equals(Coding.FIRST))
        .findFirst()
        .orElse("2");
  }
}
