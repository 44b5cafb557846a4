package org.symbolon.node.access.places;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.accounts.Links;

/**
 * The places of an account. A place is a browser, by a secret cookie of which only the digest is
 * kept, together with a network, by a digest made with that secret. A copy of the database so tells
 * neither the cookie nor, by trying them all, the address.
 */
@Component
public class Places {

  private static final Duration FORGOTTEN_AFTER = Duration.ofDays(365);
  private static final RowMapper<Place> ROW =
      (row, _) ->
          new Place(
              row.getObject("id", UUID.class),
              BrowserFamily.valueOf(row.getString("browser")),
              row.getString("shown_network"),
              row.getObject("first_at", OffsetDateTime.class).toInstant(),
              row.getObject("last_at", OffsetDateTime.class).toInstant(),
              row.getBoolean("new"));

  private final JdbcClient jdbc;
  private final Clock clock;
  private final RandomGenerator random;

  Places(JdbcClient jdbc, Clock clock, RandomGenerator random) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.random = random;
  }

  /**
   * A place as its owner sees it.
   *
   * @param unseen whether the owner still has to say whether it was them
   */
  public record Place(
      UUID id,
      BrowserFamily browser,
      String network,
      Instant firstAt,
      Instant lastAt,
      boolean unseen) {}

  /**
   * What a sign-in showed.
   *
   * @param device the secret for the browser's cookie
   */
  public record Arrival(UUID place, String device, boolean isNew) {}

  /**
   * Notes a sign-in. The first place of an account is no news.
   *
   * @param device the secret that the browser sent, if it sent one
   */
  @Transactional
  public Arrival arrive(
      UUID account, Optional<String> device, String address, BrowserFamily browser) {
    OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    String network = Networks.shortened(address);
    String secret = device.filter(one -> one.matches("[\\w-]{43}")).orElseGet(this::secret);
    jdbc.sql("delete from access.place where account = :account and last_at < :then")
        .param("account", account)
        .param("then", now.minus(FORGOTTEN_AFTER))
        .update();
    boolean first = list(account).isEmpty();
    return jdbc.sql(
            """
            insert into access.place as p
              (id, account, device, network, browser, shown_network, first_at, last_at, new)
            values (:id, :account, :device, :network, :browser, :shown, :now, :now, :new)
            on conflict (account, device, network)
            do update set last_at = excluded.last_at, browser = excluded.browser
            returning p.id, p.first_at = p.last_at and p.new as is_new
            """)
        .param("id", UUID.randomUUID())
        .param("account", account)
        .param("device", Links.digest("device " + secret))
        .param("network", keyed(secret, network))
        .param("browser", browser.name())
        .param("shown", network)
        .param("now", now)
        .param("new", !first)
        .query((row, _) ->
            new Arrival(row.getObject("id", UUID.class), secret, row.getBoolean("is_new")))
        .single();
  }

  /** The places of an account, the latest first. */
  @Transactional(readOnly = true)
  public List<Place> list(UUID account) {
    return jdbc.sql("select * from access.place where account = :account order by last_at desc, id")
        .param("account", account)
        .query(ROW)
        .list();
  }

  /** The new places that the owner has not looked at, without the one at hand. */
  @Transactional(readOnly = true)
  public List<Place> unseen(UUID account, Optional<UUID> here) {
    return jdbc
        .sql("select * from access.place where account = :account and new order by first_at")
        .param("account", account)
        .query(ROW)
        .list()
        .stream()
        .filter(place -> !here.equals(Optional.of(place.id())))
        .toList();
  }

  /** The owner looked at the new places. */
  @Transactional
  public void seen(UUID account) {
    jdbc.sql("update access.place set new = false where account = :account and new")
        .param("account", account)
        .update();
  }

  private String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] keyed(String secret, String network) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(network.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
    }
  }
}
