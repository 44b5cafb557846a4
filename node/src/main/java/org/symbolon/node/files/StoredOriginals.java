package org.symbolon.node.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.database.NodeHome;

/** Content in the folder of the node, names in the database. */
@Component
class StoredOriginals implements Originals, SmartInitializingSingleton {

  /** An orphan is left alone until no upload and no transaction can still want it. */
  static final Duration GRACE = Duration.ofHours(1);

  private static final RowMapper<Original> ORIGINAL =
      (row, _) ->
          new Original(
              row.getString("digest"),
              row.getLong("size"),
              row.getObject("first_seen", OffsetDateTime.class).toInstant(),
              row.getString("media"));

  private static final RowMapper<String> TEXT = (row, _) -> row.getString(1);
  private static final RowMapper<Boolean> YES = (row, _) -> row.getBoolean(1);
  private static final Actor.System START = new Actor.System("start", Purpose.ADMINISTRATION);

  private final OriginalFolder folder;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Access access;
  private final Clock clock;
  private final RandomGenerator random;
  private final long limitBytes;

  StoredOriginals(
      NodeHome home,
      JdbcClient jdbc,
      TransactionOperations transactions,
      Access access,
      Clock clock,
      RandomGenerator random,
      @Value("${symbolon.files.limit:32MB}") DataSize limit)
      throws IOException {
    this.folder = new OriginalFolder(home.resolve("files"));
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.access = access;
    this.clock = clock;
    this.random = random;
    this.limitBytes = limit.toBytes();
  }

  @Override
  public Reception store(InputStream in, String media) throws IOException {
    String name = "%016x%016x".formatted(random.nextLong(), random.nextLong());
    return folder.write(in, name, media, limitBytes, clock.instant());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Original name(Reception.Stored stored) {
    jdbc.sql(
            """
            insert into files.original (digest, size, first_seen, media)
            values (:digest, :size, :now, :media)
            on conflict (digest) do nothing
            """)
        .param("digest", stored.digest())
        .param("size", stored.size())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("media", stored.media())
        .update();
    return find(stored.digest()).orElseThrow();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Original> find(String digest) {
    return jdbc.sql("select digest, size, first_seen, media from files.original where digest = ?")
        .param(digest)
        .query(ORIGINAL)
        .optional();
  }

  @Override
  public InputStream open(String digest) throws IOException {
    return folder.open(digest);
  }

  @Override
  public long limitBytes() {
    return limitBytes;
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      sweep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes files without a row, and what was half written, that are older than all that runs. */
  int sweep() throws IOException {
    Instant before = oldestTransaction().minus(GRACE);
    Set<String> named = access.call(START, this::named);
    return folder.sweep(named::contains, before);
  }

  /** The digests of all files. One that is not among them is deleted, so all must be seen. */
  private Set<String> named() {
    return transactions.execute(_ -> {
      if (!jdbc.sql("select public.scope_known()").query(YES).single()) {
        throw new IllegalStateException("Files are not swept by somebody who does not see them");
      }
      return new HashSet<>(jdbc.sql("select digest from files.original").query(TEXT).list());
    });
  }

  private Instant oldestTransaction() {
    Instant now = clock.instant();
    Instant oldest =
        jdbc.sql(
                """
                select coalesce(min(xact_start), now()) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                """)
            .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
            .single();
    return oldest.isBefore(now) ? oldest : now;
  }
}
