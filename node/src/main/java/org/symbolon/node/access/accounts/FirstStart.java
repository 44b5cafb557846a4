package org.symbolon.node.access.accounts;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.AccessEvent;

/** What an empty node is given: a first organisation, still unnamed, and the command line. */
@Component
public class FirstStart {

  private final Organisations organisations;
  private final Accounts accounts;
  private final Links links;
  private final Events events;
  private final JdbcClient jdbc;

  FirstStart(
      Organisations organisations, Accounts accounts, Links links, Events events, JdbcClient jdbc) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.links = links;
    this.events = events;
    this.jdbc = jdbc;
  }

  /** Makes the first organisation with one office and the account of the command line, once. */
  @Transactional
  public void prepare() {
    if (organisations.first().isPresent()) {
      return;
    }
    var first =
        new Organisation(
            UUID.randomUUID(), "", Organisation.Kind.OTHER, Organisation.Regime.OWN_RULES);
    organisations.add(first, true);
    UUID office = UUID.randomUUID();
    organisations.addOffice(office, first.id(), "");
    UUID id = Actor.Account.COMMAND_LINE;
    accounts.add(id, "command-line", "command line", "", "en", office);
    accounts.roles(id, office, Set.of(Role.ANALYST, Role.COORDINATOR));
  }

  /** Lets the command line in with a secret from now on, and with no other. */
  @Transactional
  public void bearer(String secret) {
    jdbc.sql(
            """
            insert into access.bearer (account, digest) values (:account, :digest)
            on conflict (account) do update set digest = excluded.digest
            """)
        .param("account", Actor.Account.COMMAND_LINE)
        .param("digest", Links.digest(secret))
        .update();
  }

  /** The account of a bearer secret; none where it is wrong or the account is locked. */
  @Transactional(readOnly = true)
  public Optional<Actor.Account> findByBearer(String secret) {
    byte[] given = Links.digest(secret);
    boolean right =
        jdbc.sql("select digest from access.bearer where account = :account")
            .param("account", Actor.Account.COMMAND_LINE)
            .query((row, _) -> row.getBytes("digest"))
            .optional()
            .filter(digest -> MessageDigest.isEqual(digest, given))
            .isPresent();
    return right
        ? accounts
            .find(Actor.Account.COMMAND_LINE)
            .filter(account -> !account.locked())
            .map(account -> account.actor(new Means.CommandLine()))
        : Optional.empty();
  }

  /** A new first link; the ones before it open nothing. Empty once there is an administrator. */
  @Transactional
  public Optional<String> firstLink() {
    if (accounts.hasAdministrator()) {
      return Optional.empty();
    }
    String secret = links.make(Links.Act.FIRST_ADMINISTRATOR, null);
    events.record(AccessEvent.FIRST_LINK_MADE, ActObject.NONE, "");
    return Optional.of(secret);
  }
}
