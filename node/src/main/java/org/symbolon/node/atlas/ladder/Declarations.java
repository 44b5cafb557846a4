package org.symbolon.node.atlas.ladder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.records.TreatyStatus;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;

/**
 * Reservations and declarations of which a text was brought in, the newest first. They stand in
 * {@code treaty_declarations}.
 */
public final class Declarations {

  private static final String TABLE = "treaty_declarations";

  private final Map<String, List<Declaration>> byParticipant;

  private Declarations(Map<String, List<Declaration>> byParticipant) {
    this.byParticipant = byParticipant;
  }

  /**
   * A text of one participant to one instrument.
   *
   * @param address the page of the record, for those who may read it
   * @param kind code of {@code declaration_kind}
   */
  public record Declaration(
      String instrumentId,
      String participant,
      String country,
      String kind,
      String text,
      String asOf,
      String source,
      String address) {}

  /** All texts to one instrument. */
  public static Declarations to(AtlasSnapshot records, String instrumentId) {
    var found = new HashMap<String, List<Declaration>>();
    records.rows(TABLE).stream()
        .filter(row -> row.getOrDefault("instrument_id", "").equals(instrumentId))
        .map(Declarations::of)
        .sorted(Comparator.comparing(Declaration::asOf).reversed())
        .forEach(each ->
            found.merge(
                key(each.country(), each.participant()),
                List.of(each),
                (one, other) ->
                    java.util.stream.Stream.of(one, other).flatMap(List::stream).toList()));
    return new Declarations(found);
  }

  /** All texts of one State, by instrument and then the newest first. */
  public static List<Declaration> by(AtlasSnapshot records, String country) {
    return records.rows(TABLE).stream()
        .filter(row -> row.getOrDefault("iso3", "").equals(country))
        .map(Declarations::of)
        .sorted(
            Comparator.comparing(Declaration::instrumentId)
                .thenComparing(Declaration::asOf, Comparator.reverseOrder()))
        .toList();
  }

  /** The texts of one participant of a list. */
  public List<Declaration> of(TreatyStatus participant) {
    return byParticipant.getOrDefault(
        key(participant.country(), participant.participant()), List.of());
  }

  private static String key(String country, String participant) {
    return country.isEmpty() ? participant : country;
  }

  private static Declaration of(Map<String, String> row) {
    String instrument = row.getOrDefault("instrument_id", "");
    String participant = row.getOrDefault("participant", "");
    String asOf = row.getOrDefault("as_of", "");
    return new Declaration(
        instrument,
        participant,
        row.getOrDefault("iso3", ""),
        row.getOrDefault("kind", ""),
        row.getOrDefault("text", ""),
        asOf,
        row.getOrDefault("source", ""),
        RecordAddress.of(TABLE, String.join(" | ", instrument, participant, asOf)));
  }
}
