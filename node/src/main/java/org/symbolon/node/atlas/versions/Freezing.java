package org.symbolon.node.atlas.versions;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Offices;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.web.Drawings;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Refusal;

/** Freezes a chart as a version, or finds the version that says the same. */
@Component
class Freezing {

  /** Code of the act in {@code access/rules.csv}. */
  static final String ACT = "atlas.freeze";

  /** How often a chart is read again because a record changed while it was read. */
  private static final int TRIES = 5;

  private final CitableCharts charts;
  private final AtlasRecords records;
  private final Drawings drawings;
  private final VersionStore store;
  private final Access access;
  private final Offices offices;
  private final Events events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Freezing(
      CitableCharts charts,
      AtlasRecords records,
      Drawings drawings,
      VersionStore store,
      Access access,
      Offices offices,
      Events events,
      TransactionTemplate transaction,
      Clock clock) {
    this.charts = charts;
    this.records = records;
    this.drawings = drawings;
    this.store = store;
    this.access = access;
    this.offices = offices;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What became of it.
   *
   * @param made false where the same data were frozen before
   */
  record Outcome(FrozenVersion version, boolean made) {}

  /** A chart in every language, from one state of the records. */
  private record Read(byte[] document, long version, Map<String, Cited> cited) {}

  /** The chart of this code, where the actor at hand may see it. */
  CitableChart chart(String code) {
    return charts
        .find(code)
        .filter(this::visible)
        .orElseThrow(() ->
            Refusal.of(
                org.springframework.http.HttpStatus.NOT_FOUND,
                "atlas.versions.chart.unknown",
                code));
  }

  boolean visible(CitableChart chart) {
    return access.decide(access.actor(), chart.act(), ActObject.NONE, "")
        instanceof Decision.Permit;
  }

  /** Freezes what the chart says to the question of this page. */
  Outcome freeze(CitableChart chart, Page asked) {
    if (!(access.actor() instanceof Actor.Account author)) {
      throw Refusal.forbidden("atlas.versions.account");
    }
    Read read = read(chart, asked);
    String digest = ChartDocument.digest(read.document());
    Optional<FrozenVersion> known = store.findDigest(digest);
    if (known.isPresent()) {
      return new Outcome(known.get(), false);
    }
    Map<String, FrozenVersion.Words> words = new HashMap<>();
    read.cited().forEach((language, cited) -> words.put(language, words(cited)));
    var version =
        new FrozenVersion(
            VersionId.of(digest),
            chart.code(),
            asked.question(),
            new FrozenVersion.Document(read.document()),
            digest,
            read.version(),
            Program.version(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            author.id(),
            author.organisation(),
            organisation(author.office()),
            words);
    return keep(version);
  }

  /** The version and its event, both or neither. */
  private Outcome keep(FrozenVersion version) {
    return transaction.execute(_ -> {
      FrozenVersion wanted = version;
      while (!store.add(wanted)) {
        Optional<FrozenVersion> same = store.findDigest(wanted.digest());
        if (same.isPresent()) {
          return new Outcome(same.get(), false);
        }
        wanted = withId(wanted, wanted.id().longer(wanted.digest()));
      }
      events.record(VersionEvent.FROZEN, ActObject.of("version", wanted.id().text()), "");
      return new Outcome(wanted, true);
    });
  }

  private static FrozenVersion withId(FrozenVersion version, VersionId id) {
    return new FrozenVersion(
        id,
        version.chart(),
        version.asked(),
        version.document(),
        version.digest(),
        version.recordsVersion(),
        version.programVersion(),
        version.frozenAt(),
        version.account(),
        version.organisationId(),
        version.organisation(),
        version.words());
  }

  /** Both languages must tell of the same records: a change in between means to read again. */
  private Read read(CitableChart chart, Page asked) {
    Page question = asked.asking(asked.question());
    for (int i = 0; i < TRIES; i++) {
      long version = records.snapshot().version();
      Cited english = chart.cite(question.in(Locale.ENGLISH));
      Cited french = chart.cite(question.in(Locale.FRENCH));
      byte[] document = ChartDocument.bytes(chart.code(), english);
      if (version == records.snapshot().version()
          && Arrays.equals(document, ChartDocument.bytes(chart.code(), french))) {
        return new Read(document, version, Map.of("en", english, "fr", french));
      }
    }
    throw Refusal.conflict("atlas.versions.moving");
  }

  private FrozenVersion.Words words(Cited cited) {
    Optional<Picture> picture = cited.picture().map(one -> one.withNote(cited.n()));
    byte[] drawing =
        picture.map(one -> drawings.draw(one, Drawings.Format.SVG)).orElse(new byte[0]);
    return new FrozenVersion.Words(
        cited.title(),
        cited.answer(),
        cited.n(),
        List.copyOf(cited.sources()),
        picture.map(Picture::alt).orElse(""),
        new FrozenVersion.Document(drawing));
  }

  private String organisation(UUID office) {
    return offices.find(office).map(Offices.Office::organisation).orElse("");
  }

  /** The canonical JSON of the chart as it is now. */
  byte[] live(CitableChart chart, Page page, Map<String, List<String>> asked) {
    return ChartDocument.bytes(chart.code(), chart.cite(page.asking(asked)));
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
