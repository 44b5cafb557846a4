package org.symbolon.node.atlas.versions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of versions: to be added to and read. */
@Component
class VersionStore {

  private static final TypeReference<Map<String, List<String>>> ASKED = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  VersionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A line of the list of versions. */
  record Line(
      VersionId id,
      String chart,
      String title,
      String n,
      java.time.Instant frozenAt,
      String organisation) {}

  /** Keeps a version; false where its id or its digest is there already. */
  boolean add(FrozenVersion version) {
    boolean added =
        jdbc.sql(
                    """
                    insert into atlas.frozen_version (id, chart, asked, document, digest,
                      records_version, program_version, frozen_at, account, organisation,
                      organisation_name)
                    values (:id, :chart, :asked::jsonb, :document, :digest, :records, :program, :at,
                      :account, :organisation, :name)
                    on conflict do nothing
                    """)
                .param("id", version.id().text())
                .param("chart", version.chart())
                .param("asked", JSON.writeValueAsString(version.asked()))
                .param("document", version.document().bytes())
                .param("digest", version.digest())
                .param("records", version.recordsVersion())
                .param("program", version.programVersion())
                .param("at", version.frozenAt().atOffset(ZoneOffset.UTC))
                .param("account", version.account())
                .param("organisation", version.organisationId())
                .param("name", version.organisation())
                .update()
            == 1;
    if (added) {
      version.words().forEach((language, words) -> add(version.id(), language, words));
    }
    return added;
  }

  private void add(VersionId id, String language, FrozenVersion.Words words) {
    jdbc.sql(
            """
            insert into atlas.frozen_version_words (version, language, title, answer, n, sources,
              alt, drawing)
            values (:version, :language, :title, :answer, :n, :sources, :alt, :drawing)
            """)
        .param("version", id.text())
        .param("language", language)
        .param("title", words.title())
        .param("answer", words.answer())
        .param("n", words.n())
        .param("sources", words.sources().toArray(String[]::new))
        .param("alt", words.isDrawn() ? words.alt() : null)
        .param("drawing", words.isDrawn() ? words.drawing().bytes() : null)
        .update();
  }

  Optional<FrozenVersion> find(VersionId id) {
    return read("id", id.text());
  }

  Optional<FrozenVersion> findDigest(String digest) {
    return read("digest", digest);
  }

  private Optional<FrozenVersion> read(String column, String value) {
    return jdbc.sql(
            """
            select id, chart, asked::text as asked, document, digest, records_version,
              program_version, frozen_at, account, organisation, organisation_name
            from atlas.frozen_version where %s = :value
            """
                .formatted(column))
        .param("value", value)
        .query(this::version)
        .optional();
  }

  /** All versions in the words of a language, the newest first. */
  List<Line> list(String language) {
    return jdbc.sql(
            """
            select v.id, v.chart, w.title, w.n, v.frozen_at, v.organisation_name
            from atlas.frozen_version v
            join atlas.frozen_version_words w on w.version = v.id and w.language = :language
            order by v.frozen_at desc, v.id
            """)
        .param("language", language)
        .query((row, _) ->
            new Line(
                new VersionId(row.getString("id")),
                row.getString("chart"),
                row.getString("title"),
                row.getString("n"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("organisation_name")))
        .list();
  }

  private FrozenVersion version(ResultSet row, int number) throws SQLException {
    var id = new VersionId(row.getString("id"));
    return new FrozenVersion(
        id,
        row.getString("chart"),
        JSON.readValue(row.getString("asked"), ASKED),
        new FrozenVersion.Document(row.getBytes("document")),
        row.getString("digest"),
        row.getLong("records_version"),
        row.getString("program_version"),
        row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
        row.getObject("account", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getString("organisation_name"),
        words(id));
  }

  private Map<String, FrozenVersion.Words> words(VersionId id) {
    Map<String, FrozenVersion.Words> words = new HashMap<>();
    jdbc.sql(
            """
            select language, title, answer, n, sources, coalesce(alt, '') as alt,
              coalesce(drawing, ''::bytea) as drawing
            from atlas.frozen_version_words where version = :version
            """)
        .param("version", id.text())
        .query((row, _) ->
            words.put(
                row.getString("language"),
                new FrozenVersion.Words(
                    row.getString("title"),
                    row.getString("answer"),
                    row.getString("n"),
                    texts(row.getArray("sources")),
                    row.getString("alt"),
                    new FrozenVersion.Document(row.getBytes("drawing")))))
        .list();
    return Map.copyOf(words);
  }

  private static List<String> texts(Array array) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (Object text : (Object[]) array.getArray()) {
      texts.add(Objects.toString(text));
    }
    return texts;
  }
}
