package org.symbolon.node.atlas.labels;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Events;

/**
 * Gives, withdraws and shows labels. Until it opens ({@link Label#opens}), a label is for the
 * accounts of the author's organisation that may label themselves; then for everybody who may read
 * the page. Its reason stands with the label and never in the log of acts, whose readers may be of
 * any organisation.
 */
@Component
public class Labels {

  /** Code of the act in {@code access/rules.csv}. */
  public static final String ACT = "atlas.label";

  static final int LONGEST = 2000;

  private final LabelStore store;
  private final Access access;
  private final Events events;
  private final Clock clock;
  private final Supplier<UUID> ids;

  Labels(LabelStore store, Access access, Events events, Clock clock) {
    this.store = store;
    this.access = access;
    this.events = events;
    this.clock = clock;
    this.ids = UUID::randomUUID;
  }

  /** The labels of a pair that the actor at hand may see, the newest first. */
  public List<Label> list(String one, String other) {
    return visible(store.list(first(one, other), second(one, other)));
  }

  /** Whether this is the id of a label of the pair that the actor at hand may see. */
  public boolean isOf(String one, String other, UUID id) {
    return list(one, other).stream().anyMatch(label -> label.id().equals(id));
  }

  /** All labels that stand and that the actor at hand may see, the newest first. */
  public List<Label> standing() {
    return visible(store.list()).stream().filter(Label::stands).toList();
  }

  /** Whether the label is of the table of the actor at hand. */
  public boolean isOurs(Label label) {
    return isOurs(label, actor());
  }

  /** Whether the actor at hand gave the label. */
  public boolean isMine(Label label) {
    return actor().map(account -> account.id().equals(label.author())).orElse(false);
  }

  public boolean isOpen(Label label) {
    return label.isOpen(clock.instant());
  }

  /**
   * Gives a label; one of a person per pair.
   *
   * @param judgement null where nothing was chosen
   * @param told whether both bodies are told with this, so that their 30 days begin
   */
  @Transactional
  public LabelOutcome give(
      String one, String other, @Nullable Judgement judgement, String reason, boolean told) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (judgement == null) {
      faults.put("judgement", "atlas.labels.fault.judgement");
    }
    text(faults, "reason", reason);
    Optional<Actor.Account> actor = actor();
    if (judgement == null || !faults.isEmpty()) {
      return new LabelOutcome.Faulty(faults);
    }
    if (actor.isEmpty()) {
      return new LabelOutcome.Refused("atlas.labels.refused.account");
    }
    Actor.Account author = actor.get();
    Label label =
        new Label(
            ids.get(),
            first(one, other),
            second(one, other),
            judgement,
            reason.strip(),
            author.id(),
            author.organisation(),
            now(),
            Optional.empty(),
            List.of(),
            List.of());
    if (!store.add(label)) {
      return new LabelOutcome.Refused("atlas.labels.refused.second");
    }
    events.record(LabelEvent.GIVEN, object(label), "");
    if (told) {
      tell(label, label.a(), author);
      tell(label, label.b(), author);
    }
    return done(label.id());
  }

  /** Takes back a label of one's own. */
  @Transactional
  public LabelOutcome withdraw(UUID id, String reason) {
    Optional<Label> found = store.find(id).filter(this::isVisible);
    if (found.isEmpty()) {
      return new LabelOutcome.Unknown();
    }
    Map<String, String> faults = new LinkedHashMap<>();
    text(faults, "reason", reason);
    if (!faults.isEmpty()) {
      return new LabelOutcome.Faulty(faults);
    }
    if (!isMine(found.get())) {
      return new LabelOutcome.Refused("atlas.labels.refused.author");
    }
    if (!store.withdraw(id, now(), reason.strip())) {
      return new LabelOutcome.Refused("atlas.labels.refused.withdrawn");
    }
    events.record(LabelEvent.WITHDRAWN, object(found.get()), "");
    return done(id);
  }

  /** Records that a named body was told now; its 30 days begin. */
  @Transactional
  public LabelOutcome told(UUID id, String body) {
    return ofOurs(
        id,
        body,
        Map.of(),
        (label, account) -> {
          if (!tell(label, body, account)) {
            return new LabelOutcome.Refused("atlas.labels.refused.told");
          }
          return done(id);
        });
  }

  /** Records what a named body replied. */
  @Transactional
  public LabelOutcome reply(UUID id, String body, String text) {
    Map<String, String> faults = new LinkedHashMap<>();
    text(faults, "reply", text);
    return ofOurs(
        id,
        body,
        faults,
        (label, account) -> {
          store.addReply(id, new Label.Reply(ids.get(), body, text.strip(), now(), account.id()));
          events.record(LabelEvent.REPLY_RECORDED, object(label), "");
          return done(id);
        });
  }

  private LabelOutcome ofOurs(UUID id, String body, Map<String, String> wrong, Act act) {
    Optional<Label> found = store.find(id).filter(this::isVisible);
    if (found.isEmpty()) {
      return new LabelOutcome.Unknown();
    }
    Label label = found.get();
    Map<String, String> faults = new LinkedHashMap<>(wrong);
    if (!label.names(body)) {
      faults.put("body", "atlas.labels.fault.body");
    }
    if (!faults.isEmpty()) {
      return new LabelOutcome.Faulty(faults);
    }
    Optional<Actor.Account> actor = actor();
    if (actor.isEmpty() || !isOurs(label, actor)) {
      return new LabelOutcome.Refused("atlas.labels.refused.table");
    }
    if (!label.stands()) {
      return new LabelOutcome.Refused("atlas.labels.refused.withdrawn");
    }
    return act.on(label, actor.get());
  }

  private boolean tell(Label label, String body, Actor.Account by) {
    boolean first = store.addNotice(label.id(), new Label.Notice(body, now(), by.id()));
    if (first) {
      events.record(LabelEvent.TOLD, object(label), "");
    }
    return first;
  }

  private LabelOutcome done(UUID id) {
    return new LabelOutcome.Done(store.find(id).orElseThrow());
  }

  private static void text(Map<String, String> faults, String field, String text) {
    if (text.isBlank()) {
      faults.put(field, "atlas.labels.fault." + field);
    } else if (text.strip().length() > LONGEST) {
      faults.put(field, "atlas.labels.fault.long");
    }
  }

  private List<Label> visible(List<Label> labels) {
    return labels.stream().filter(this::isVisible).toList();
  }

  private boolean isVisible(Label label) {
    return label.isOpen(clock.instant()) || isOurs(label, actor());
  }

  private boolean isOurs(Label label, Optional<Actor.Account> actor) {
    return actor
        .filter(account -> account.organisation().equals(label.organisation()))
        .filter(
            account -> access.decide(account, ACT, ActObject.NONE, "") instanceof Decision.Permit)
        .isPresent();
  }

  private Optional<Actor.Account> actor() {
    return access.actor() instanceof Actor.Account account
        ? Optional.of(account)
        : Optional.empty();
  }

  /** To the microsecond, as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static ActObject object(Label label) {
    return ActObject.of("label", label.id().toString());
  }

  private static String first(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static String second(String one, String other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** An act on a label of the actor's own table. */
  private interface Act {
    LabelOutcome on(Label label, Actor.Account actor);
  }
}
