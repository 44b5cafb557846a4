package org.symbolon.node.access.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.accounts.Links;

/**
 * The second factors of accounts. A code of the authenticator is taken once; so is each recovery
 * code, of which only the digest is kept: 80 random bits need no slow digest.
 *
 * <p>Rows are seen by their own account and while somebody signs in.
 */
@Component
public class SecondFactors {

  static final int SECRET_BYTES = 20;
  static final int RECOVERY_CODES = 10;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final RandomGenerator random;

  SecondFactors(JdbcClient jdbc, Clock clock, RandomGenerator random) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.random = random;
  }

  /** What a code was taken for. */
  public enum Taken {
    NO,
    CODE,
    RECOVERY_CODE
  }

  /** A fresh secret in base 32, to be shown until a code proves that the device has it. */
  public String secret() {
    return Base32.encode(bytes(SECRET_BYTES));
  }

  @Transactional(readOnly = true)
  public boolean has(UUID account) {
    return jdbc.sql("select count(*) from access.second_factor where account = :account")
            .param("account", account)
            .query((row, _) -> row.getInt(1))
            .single()
        > 0;
  }

  @Transactional(readOnly = true)
  public int recoveryCodesLeft(UUID account) {
    return jdbc.sql(
            """
            select count(*) from access.recovery_code
            where account = :account and used_at is null
            """)
        .param("account", account)
        .query((row, _) -> row.getInt(1))
        .single();
  }

  /** Whether a code shows that a device holds a secret, before it becomes the factor. */
  public OptionalLong proves(String secret, String code) {
    return Totp.OURS.find(Base32.decode(secret), plain(code), clock.instant(), -1);
  }

  /**
   * Makes a secret the second factor and gives new recovery codes, to be shown this once.
   *
   * @param step of the code that proved it, which is thereby used
   */
  @Transactional
  public List<String> set(UUID account, String secret, long step) {
    remove(account);
    jdbc.sql(
            """
            insert into access.second_factor (account, secret, last_step, made_at)
            values (:account, :secret, :step, :now)
            """)
        .param("account", account)
        .param("secret", Base32.decode(secret))
        .param("step", step)
        .param("now", now())
        .update();
    return renewRecoveryCodes(account);
  }

  /** New recovery codes in place of all former ones. */
  @Transactional
  public List<String> renewRecoveryCodes(UUID account) {
    jdbc.sql("delete from access.recovery_code where account = :account")
        .param("account", account)
        .update();
    var codes = new ArrayList<String>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      String code = Base32.encode(bytes(10)).toLowerCase(Locale.ROOT);
      keep(account, code);
      codes.add(String.join("-", code.split("(?<=\\G.{4})")));
    }
    return codes;
  }

  void keep(UUID account, String recoveryCode) {
    jdbc.sql("insert into access.recovery_code (account, digest) values (:account, :digest)")
        .param("account", account)
        .param("digest", digest(recoveryCode))
        .update();
  }

  /** Takes a code of the authenticator or a recovery code, whichever it is; neither twice. */
  @Transactional
  public Taken take(UUID account, String code) {
    String plain = plain(code);
    if (plain.matches("\\d{6}")) {
      return takeCode(account, plain) ? Taken.CODE : Taken.NO;
    }
    int used =
        jdbc.sql(
                """
                update access.recovery_code set used_at = :now
                where account = :account and digest = :digest and used_at is null
                """)
            .param("now", now())
            .param("account", account)
            .param("digest", digest(plain))
            .update();
    return used == 1 ? Taken.RECOVERY_CODE : Taken.NO;
  }

  private record Kept(byte[] secret, long lastStep) {}

  private boolean takeCode(UUID account, String code) {
    var kept =
        jdbc.sql(
                """
                select secret, last_step from access.second_factor
                where account = :account for update
                """)
            .param("account", account)
            .query((row, _) -> new Kept(row.getBytes("secret"), row.getLong("last_step")))
            .optional();
    if (kept.isEmpty()) {
      return false;
    }
    OptionalLong step =
        Totp.OURS.find(kept.get().secret(), code, clock.instant(), kept.get().lastStep());
    step.ifPresent(at ->
        jdbc.sql("update access.second_factor set last_step = :step where account = :account")
            .param("step", at)
            .param("account", account)
            .update());
    return step.isPresent();
  }

  /** Takes the factor and its recovery codes away. */
  @Transactional
  public void remove(UUID account) {
    jdbc.sql("delete from access.second_factor where account = :account")
        .param("account", account)
        .update();
    jdbc.sql("delete from access.recovery_code where account = :account")
        .param("account", account)
        .update();
  }

  /** Spaces and hyphens are how people read codes, not part of them. */
  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }

  private static byte[] digest(String code) {
    return Links.digest("recovery " + code);
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
