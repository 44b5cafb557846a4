package org.symbolon.node.access.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The digests of passwords, in a table of their own: whoever lists accounts never reads one. A row
 * is seen by its own account and while somebody signs in.
 */
@Component
public class Credentials {

  private final JdbcClient jdbc;
  private final Clock clock;

  Credentials(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Digest by Argon2id; empty while nobody has taken the invitation up. */
  @Transactional(readOnly = true)
  public Optional<String> find(UUID account) {
    return jdbc.sql("select password from access.credential where account = :account")
        .param("account", account)
        .query((row, _) -> row.getString(1))
        .optional();
  }

  void set(UUID account, String digest) {
    jdbc.sql(
            """
            insert into access.credential (account, password, changed_at)
            values (:account, :digest, :now)
            on conflict (account)
            do update set password = excluded.password, changed_at = excluded.changed_at
            """)
        .param("account", account)
        .param("digest", digest)
        .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
        .update();
  }
}
