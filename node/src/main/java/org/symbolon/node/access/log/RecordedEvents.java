package org.symbolon.node.access.log;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;

/** Writes events in the transaction of their act. */
@Component
class RecordedEvents implements Events {

  private final JdbcClient jdbc;
  private final ObjectProvider<Access> access;
  private final Clock clock;
  private final RandomGenerator random;

  RecordedEvents(
      JdbcClient jdbc, ObjectProvider<Access> access, Clock clock, RandomGenerator random) {
    this.jdbc = jdbc;
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
    jdbc.sql(
            """
            insert into access.event (at, actor_kind, actor, organisation, office, kind,
              object_kind, object_id, reason, salt)
            values (:at, :actorKind, :actor, :organisation, :office, :kind,
              :objectKind, :objectId, :reason, :salt)
            """)
        .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
        .param("actorKind", kindOf(actor))
        .param("actor", idOf(actor))
        .param("organisation", account == null ? null : account.organisation(), Types.OTHER)
        .param("office", account == null ? null : account.office(), Types.OTHER)
        .param("kind", kind.code())
        .param("objectKind", object.kind())
        .param("objectId", object.id())
        .param("reason", reason)
        .param("salt", salt)
        .update();
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
