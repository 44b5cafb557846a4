package org.symbolon.node.access.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.accounts.Links;
import org.symbolon.node.access.accounts.SignInEvent;
import org.symbolon.node.access.places.BrowserFamily;

/** The sessions of one account, as their owner sees and ends them. */
@Component
class OwnSessions {

  private final FindByIndexNameSessionRepository<? extends Session> repository;
  private final Events events;
  private final TransactionOperations transactions;

  OwnSessions(
      FindByIndexNameSessionRepository<? extends Session> repository,
      Events events,
      TransactionOperations transactions) {
    this.repository = repository;
    this.events = events;
    this.transactions = transactions;
  }

  /**
   * A session.
   *
   * @param handle names it in a form without telling its id
   */
  record Own(
      String handle,
      Instant began,
      Instant lastUsed,
      BrowserFamily browser,
      String network,
      boolean here) {}

  /** The one at hand first, then the latest used. */
  List<Own> list(UUID account, String here) {
    return repository.findByPrincipalName(account.toString()).values().stream()
        .filter(session -> !session.isExpired())
        .map(session -> own(session, here))
        .sorted(
            Comparator.comparing(Own::here)
                .reversed()
                .thenComparing(Own::lastUsed, Comparator.reverseOrder()))
        .toList();
  }

  private static Own own(Session session, String here) {
    Long since = session.getAttribute(Sessions.SINCE);
    String browser = session.getAttribute(Sessions.BROWSER);
    String network = session.getAttribute(Sessions.NETWORK);
    return new Own(
        handle(session.getId()),
        since == null ? session.getCreationTime() : Instant.ofEpochMilli(since),
        session.getLastAccessedTime(),
        browser == null ? BrowserFamily.OTHER : BrowserFamily.valueOf(browser),
        Optional.ofNullable(network).orElse("?"),
        session.getId().equals(here));
  }

  /** Ends one session, or all but the one at hand where the handle is empty. */
  int end(UUID account, String here, String handle) {
    List<String> ids =
        repository.findByPrincipalName(account.toString()).keySet().stream()
            .filter(id -> !id.equals(here))
            .filter(id -> handle.isEmpty() || handle(id).equals(handle))
            .toList();
    if (!ids.isEmpty()) {
      transactions.executeWithoutResult(
          _ -> events.record(SignInEvent.SESSIONS_ENDED, ActObject.of("account", account), ""));
      ids.forEach(repository::deleteById);
    }
    return ids.size();
  }

  private static String handle(String id) {
    return HexFormat.of().formatHex(Links.digest("handle " + id), 0, 12);
  }
}
