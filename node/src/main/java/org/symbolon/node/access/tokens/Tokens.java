package org.symbolon.node.access.tokens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.Links;
import org.symbolon.node.access.accounts.SignInEvent;
import org.symbolon.node.access.accounts.UserAccount;

/**
 * Tokens of the API. A token is shown once; the node keeps its SHA-256, which is enough for 238
 * random bits. It begins with {@link #PREFIX} and ends with a checksum, so that scanners for lost
 * secrets know one when they see it.
 */
@Component
public class Tokens {

  /** How every token begins. */
  public static final String PREFIX = "symbolon_";

  static final int LONGEST_DAYS = 365;

  private static final String SIGNS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 40;

  /** Use is noted once a minute at most. */
  private static final Duration NOTED_AFTER = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Events events;
  private final Clock clock;
  private final RandomGenerator random;

  Tokens(JdbcClient jdbc, Accounts accounts, Events events, Clock clock, RandomGenerator random) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
    this.random = random;
  }

  /** Whether a token opens anything. */
  enum State {
    LIVE,
    EXPIRED,
    REVOKED
  }

  /** A token as its owner sees it; never the secret. */
  record Token(
      UUID id,
      String name,
      Set<String> acts,
      Instant madeAt,
      Instant expiresAt,
      Optional<Instant> lastUsedAt,
      State state) {
    Token {
      acts = Set.copyOf(acts);
    }
  }

  /** Makes a token and gives its secret, to be shown this once. */
  @Transactional
  public String make(Actor.Account owner, String name, Set<String> acts, int days) {
    if (acts.isEmpty() || days < 1 || days > LONGEST_DAYS) {
      throw new IllegalArgumentException("A token has acts and at most a year");
    }
    String secret = secret();
    UUID id = UUID.randomUUID();
    OffsetDateTime now = now();
    jdbc.sql(
            """
            insert into access.api_token
              (id, account, name, acts, second_factor, digest, made_at, expires_at, epoch)
            select :id, a.id, :name, string_to_array(:acts, ' '), :factor, :digest, :now, :expires,
              a.epoch
            from access.account a where a.id = :account
            """)
        .param("id", id)
        .param("account", owner.id())
        .param("name", name)
        .param("acts", String.join(" ", new TreeSet<>(acts)))
        .param("factor", owner.means().strong())
        .param("digest", Links.digest(secret))
        .param("now", now)
        .param("expires", now.plusDays(days))
        .update();
    events.record(SignInEvent.TOKEN_MADE, ActObject.of("token", id), "");
    return secret;
  }

  @Transactional(readOnly = true)
  public List<Token> list(UUID account) {
    return jdbc.sql(
            """
            select t.*, t.revoked_at is not null or t.epoch <> a.epoch as ended
            from access.api_token t join access.account a on a.id = t.account
            where t.account = :account order by t.made_at desc, t.id
            """)
        .param("account", account)
        .query((row, _) -> token(row))
        .list();
  }

  private Token token(ResultSet row) throws SQLException {
    Instant expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
    State state =
        row.getBoolean("ended")
            ? State.REVOKED
            : clock.instant().isBefore(expires) ? State.LIVE : State.EXPIRED;
    return new Token(
        row.getObject("id", UUID.class),
        row.getString("name"),
        acts(row),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        expires,
        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        state);
  }

  private static Set<String> acts(ResultSet row) throws SQLException {
    return Set.copyOf(Arrays.asList((String[]) row.getArray("acts").getArray()));
  }

  /** Revokes a token of an account; false where it has none of that id, or revoked it before. */
  @Transactional
  public boolean revoke(UUID account, UUID id) {
    boolean revoked =
        jdbc.sql(
                    """
                    update access.api_token set revoked_at = :now
                    where id = :id and account = :account and revoked_at is null
                    """)
                .param("now", now())
                .param("id", id)
                .param("account", account)
                .update()
            == 1;
    if (revoked) {
      events.record(SignInEvent.TOKEN_REVOKED, ActObject.of("token", id), "");
    }
    return revoked;
  }

  private record Found(
      UUID account, int epoch, Means.Token means, @Nullable OffsetDateTime lastUsed) {}

  /** Who acts by a token; nobody, alike, where it is wrong, expired or revoked. */
  @Transactional
  public Optional<Actor.Account> find(String secret) {
    OffsetDateTime now = now();
    byte[] digest = Links.digest(secret);
    var found =
        jdbc.sql(
                """
                select account, epoch, acts, second_factor, last_used_at from access.api_token
                where digest = :digest and revoked_at is null and expires_at > :now
                """)
            .param("digest", digest)
            .param("now", now)
            .query((row, _) ->
                new Found(
                    row.getObject("account", UUID.class),
                    row.getInt("epoch"),
                    new Means.Token(acts(row), row.getBoolean("second_factor")),
                    row.getObject("last_used_at", OffsetDateTime.class)))
            .optional();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<UserAccount> account =
        accounts
            .find(found.get().account())
            .filter(one -> !one.locked() && one.epoch() == found.get().epoch());
    OffsetDateTime before = found.get().lastUsed();
    if (account.isPresent() && (before == null || before.plus(NOTED_AFTER).isBefore(now))) {
      jdbc.sql("update access.api_token set last_used_at = :now where digest = :digest")
          .param("now", now)
          .param("digest", digest)
          .update();
    }
    return account.map(one -> one.actor(found.get().means()));
  }

  private String secret() {
    var text = new StringBuilder(PREFIX);
    for (int i = 0; i < LENGTH; i++) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    var sum = new CRC32();
    sum.update(text.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    return text.append(String.format(java.util.Locale.ROOT, "%08x", sum.getValue())).toString();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
