package org.symbolon.node.access.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links: a secret for one act on one object until a moment. The secret is 32 random bytes
 * and only its SHA-256 is kept, so a copy of the database opens nothing.
 */
@Component
public class Links {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final RandomGenerator random;

  Links(JdbcClient jdbc, Clock clock, RandomGenerator random) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.random = random;
  }

  /** What a link is for. */
  public enum Act {
    FIRST_ADMINISTRATOR(Duration.ofHours(24)),
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofHours(24)),
    /** Made on the machine of the node: sets a password and takes the second factor away. */
    RECOVERY(Duration.ofHours(1));

    private final Duration life;

    Act(Duration life) {
      this.life = life;
    }
  }

  /** A link that can be used now. */
  public record Link(Act act, Optional<UUID> account, Instant expiresAt) {}

  /** Makes a link and withdraws older ones for the same act and object; gives the secret. */
  public String make(Act act, @Nullable UUID account) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    OffsetDateTime now = now();
    withdraw(act, account);
    jdbc.sql(
            """
            insert into access.link (digest, act, object, made_at, expires_at)
            values (:digest, :act, :object, :now, :expires)
            """)
        .param("digest", digest(secret))
        .param("act", act.name())
        .param("object", account, Types.OTHER)
        .param("now", now)
        .param("expires", now.plus(act.life))
        .update();
    return secret;
  }

  void withdraw(Act act, @Nullable UUID account) {
    jdbc.sql(
            """
            update access.link set used_at = :now
            where act = :act and object is not distinct from :object and used_at is null
            """)
        .param("now", now())
        .param("act", act.name())
        .param("object", account, Types.OTHER)
        .update();
  }

  /**
   * The link of a secret, where it is neither used nor expired. One that was made later than now
   * proves that the clock went back, and with it ended ones would begin to hold again.
   */
  @Transactional(readOnly = true)
  public Optional<Link> find(String secret) {
    return jdbc.sql(
            """
            select act, object, expires_at from access.link
            where digest = :digest and used_at is null and expires_at > :now
              and made_at <= :now + interval '1 minute'
            """)
        .param("digest", digest(secret))
        .param("now", now())
        .query((row, _) ->
            new Link(
                Act.valueOf(row.getString("act")),
                Optional.ofNullable(row.getObject("object", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** Uses a link up; false where somebody was quicker. */
  boolean use(String secret) {
    return jdbc.sql(
                """
                update access.link set used_at = :now
                where digest = :digest and used_at is null and expires_at > :now
                  and made_at <= :now + interval '1 minute'
                """)
            .param("digest", digest(secret))
            .param("now", now())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }

  /** SHA-256 of a secret that is long and random, so it needs no slow digest. */
  public static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
