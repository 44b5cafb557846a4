package org.symbolon.node.access.log;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Performing;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.database.AtCommit;

/** Writes events in the transaction of their act, in one round trip with its commit. */
@Component
class RecordedEvents implements Events {

  private static final String EVENT =
      """
      insert into access.event (at, actor_kind, actor, on_behalf, organisation, office, act,
        purpose, kind, object_kind, object_id, reason_digest, salt)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** Of the event just written. */
  private static final String WORDS =
      "insert into access.event_reason values (currval('access.event_id_seq'), ?)";

  private final AtCommit atCommit;
  private final ObjectProvider<Access> access;
  private final Clock clock;
  private final RandomGenerator random;

  RecordedEvents(
      AtCommit atCommit, ObjectProvider<Access> access, Clock clock, RandomGenerator random) {
    this.atCommit = atCommit;
    this.access = access;
    this.clock = clock;
    this.random = random;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(EventKind kind, ActObject object, String reason) {
    Actor actor = access.getObject().actor();
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    var account = actor instanceof Actor.Account found ? found : null;
    Optional<Performing> performing = access.getObject().performing();
    atCommit.add(
        EVENT,
        Arrays.asList(
            OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)),
            kindOf(actor),
            idOf(actor),
            account == null ? null : account.onBehalf().orElse(null),
            account == null ? null : account.organisation(),
            account == null ? null : account.office(),
            performing.map(Performing::act).orElse(""),
            actor instanceof Actor.System system
                ? system.purpose().name()
                : performing.flatMap(Performing::purpose).map(Purpose::name).orElse(""),
            kind.code(),
            object.kind(),
            object.id(),
            reason.isEmpty() ? null : EventLeaf.digest(salt, reason),
            salt));
    if (!reason.isEmpty()) {
      atCommit.add(WORDS, List.of(reason));
    }
  }

  private static String kindOf(Actor actor) {
    return switch (actor) {
      case Actor.Anonymous _ -> "visitor";
      case Actor.Account account -> account.commandLine() ? "command-line" : "account";
      case Actor.System _ -> "system";
    };
  }

  private static String idOf(Actor actor) {
    return switch (actor) {
      case Actor.Anonymous _ -> "";
      case Actor.Account account -> account.id().toString();
      case Actor.System system -> system.name();
    };
  }
}
