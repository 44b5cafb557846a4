package org.symbolon.node.access.accounts;

import java.sql.Array;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Role;

/** The table of user accounts and their roles. Rules about them live in {@link AccountActs}. */
@Component
public class Accounts {

  /**
   * An account in the office for which it acts now: its own, or that of its principal. Running the
   * node is not for deputies.
   */
  private static final String SELECT =
      """
      select a.*, coalesce(d.office, a.office) as acting_office, d.principal as principal,
        f.name as office_name, o.id as organisation, o.name as organisation_name,
        array(select r.role from access.account_role r
              where r.account = coalesce(d.principal, a.id)
                and r.office = coalesce(d.office, a.office)
                and (d.id is null or r.role <> 'NODE_ADMINISTRATOR')) as roles
      from access.account a
        left join access.deputyship d on d.id = a.deputyship and d.revoked_at is null
          and d.starts_at <= :now and d.ends_at > :now
          and not exists (select from access.account p where p.id = d.principal and p.locked)
        join access.office f on f.id = coalesce(d.office, a.office)
        join access.organisation o on o.id = f.organisation
      """;

  /** Roles count in every office, also in one for which the account does not act now. */
  private static final String ADMINISTRATORS =
      """
      from access.account a join access.account_role r on r.account = a.id
      where r.role = 'NODE_ADMINISTRATOR' and not a.locked and a.taken_up
      """;

  private static final RowMapper<UserAccount> ROW =
      (row, _) ->
          new UserAccount(
              row.getObject("id", UUID.class),
              row.getString("login"),
              row.getString("name"),
              Optional.ofNullable(row.getString("email")).orElse(""),
              row.getString("language"),
              row.getBoolean("locked"),
              row.getBoolean("taken_up"),
              row.getInt("epoch"),
              row.getObject("acting_office", UUID.class),
              row.getString("office_name"),
              row.getObject("organisation", UUID.class),
              row.getString("organisation_name"),
              roles(row.getArray("roles")),
              Optional.ofNullable(row.getObject("principal", UUID.class)),
              Optional.ofNullable(row.getObject("left_at", OffsetDateTime.class))
                  .map(OffsetDateTime::toInstant));

  private final JdbcClient jdbc;
  private final Credentials credentials;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Credentials credentials, Clock clock) {
    this.jdbc = jdbc;
    this.credentials = credentials;
    this.clock = clock;
  }

  private static Set<Role> roles(Array names) throws java.sql.SQLException {
    return Arrays.stream((String[]) names.getArray())
        .map(Role::valueOf)
        .collect(Collectors.toSet());
  }

  @Transactional(readOnly = true)
  public Optional<UserAccount> find(UUID id) {
    return jdbc.sql(SELECT + " where a.id = :id")
        .param("now", now())
        .param("id", id)
        .query(ROW)
        .optional();
  }

  @Transactional(readOnly = true)
  public Optional<UserAccount> findByLogin(String login) {
    return jdbc.sql(SELECT + " where a.login = :login")
        .param("now", now())
        .param("login", normal(login))
        .query(ROW)
        .optional();
  }

  @Transactional(readOnly = true)
  public List<UserAccount> list() {
    return jdbc.sql(SELECT + " where o.ended_at is null order by a.name, a.login")
        .param("now", now())
        .query(ROW)
        .list();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }

  /** Login names are the same in upper and lower case. */
  public static String normal(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  /** Adds an account; false where another took the login name first, perhaps a moment ago. */
  boolean add(UUID id, String login, String name, String email, String language, UUID office) {
    return jdbc.sql(
                """
                with added as (
                  insert into access.account (id, login, name, email, language, office, made_at)
                  values (:id, :login, :name, :email, :language, :office, :madeAt)
                  on conflict (login) do nothing
                  returning id, office, made_at)
                insert into access.membership (account, office, since) select * from added
                """)
            .param("id", id)
            .param("login", normal(login))
            .param("name", name)
            .param("email", email.isEmpty() ? null : email, Types.VARCHAR)
            .param("language", language)
            .param("office", office)
            .param("madeAt", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
            .update()
        == 1;
  }

  /** Whether a text can be a name: some words, no control characters, not too long. */
  static boolean isName(String text) {
    return !text.isBlank() && text.length() <= 120 && text.codePoints().noneMatch(Accounts::isOdd);
  }

  private static boolean isOdd(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }

  /** The roles of an account in one of its offices. */
  Set<Role> roles(UUID account, UUID office) {
    return jdbc.sql("select role from access.account_role where account = :a and office = :o")
        .param("a", account)
        .param("o", office)
        .query((row, _) -> Role.valueOf(row.getString("role")))
        .set();
  }

  /** Sets the roles of an account in an office for which it works. */
  void roles(UUID account, UUID office, Set<Role> roles) {
    jdbc.sql("delete from access.account_role where account = :account and office = :office")
        .param("account", account)
        .param("office", office)
        .update();
    for (Role role : roles) {
      jdbc.sql("insert into access.account_role (account, office, role) values (:a, :o, :r)")
          .param("a", account)
          .param("o", office)
          .param("r", role.name())
          .update();
    }
  }

  /** Sets the password, apart from the account, and ends the sessions of the account. */
  void password(UUID account, String digest) {
    credentials.set(account, digest);
    jdbc.sql("update access.account set taken_up = true, epoch = epoch + 1 where id = :id")
        .param("id", account)
        .update();
  }

  void locked(UUID account, boolean locked) {
    jdbc.sql("update access.account set locked = :locked, epoch = epoch + 1 where id = :id")
        .param("locked", locked)
        .param("id", account)
        .update();
  }

  /** The person has left: nobody signs in any more, and no deputyship is begun. */
  void left(UUID account) {
    jdbc.sql(
            """
            update access.account
            set locked = true, left_at = :now, deputyship = null, epoch = epoch + 1 where id = :id
            """)
        .param("now", now())
        .param("id", account)
        .update();
  }

  void cameBack(UUID account) {
    jdbc.sql("update access.account set locked = false, left_at = null where id = :id")
        .param("id", account)
        .update();
  }

  void language(UUID account, String language) {
    jdbc.sql("update access.account set language = :language where id = :id")
        .param("language", language)
        .param("id", account)
        .update();
  }

  /** Ends the sessions of the account; its password stays. */
  public void endSessions(UUID account) {
    jdbc.sql("update access.account set epoch = epoch + 1 where id = :id")
        .param("id", account)
        .update();
  }

  /**
   * Waits for others who change administrators or organisations: two cannot take the last two
   * administrators away, nor add help and enforcement at once.
   */
  void lockAdministrators() {
    jdbc.sql("select id from access.organisation where first for update")
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** How many administrators can sign in, beside one account. */
  @Transactional(readOnly = true)
  public int otherAdministrators(UUID account) {
    return jdbc.sql("select count(distinct a.id) " + ADMINISTRATORS + " and a.id <> :id")
        .param("id", account)
        .query((row, _) -> row.getInt(1))
        .single();
  }

  /** Whether an account is an administrator who can sign in, in whichever of its offices. */
  @Transactional(readOnly = true)
  public boolean isAdministrator(UUID account) {
    return jdbc.sql("select count(distinct a.id) " + ADMINISTRATORS + " and a.id = :id")
            .param("id", account)
            .query((row, _) -> row.getInt(1))
            .single()
        > 0;
  }

  /** Whether an administrator can sign in; until then the first link is open. */
  @Transactional(readOnly = true)
  public boolean hasAdministrator() {
    return otherAdministrators(Actor.Account.COMMAND_LINE) > 0;
  }
}
