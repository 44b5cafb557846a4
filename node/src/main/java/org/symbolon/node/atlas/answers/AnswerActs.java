package org.symbolon.node.atlas.answers;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;

/** Gives, renews and confirms answers; each act commits with its event. */
@Component
class AnswerActs {

  static final String STATE = "state";
  static final String WORDS = "words";
  static final String EVIDENCE = "evidence";
  static final int MOST = 4000;

  private final AnswerStore store;
  private final DutyLaw law;
  private final Access access;
  private final Events events;
  private final Clock clock;

  AnswerActs(AnswerStore store, DutyLaw law, Access access, Events events, Clock clock) {
    this.store = store;
    this.law = law;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Gives the answer to a duty, or another in its place.
   *
   * @param seen the version that the author saw; 0 where there was none
   */
  @Transactional
  public AnswerOutcome give(Duty duty, int seen, Map<String, String> sent) {
    LawBehind now = law.of(duty);
    Optional<DutyAnswer> before = store.held(duty);
    if (now.provisions().isEmpty() && before.isEmpty()) {
      return new AnswerOutcome.Unknown();
    }
    var faults = new LinkedHashMap<String, String>();
    Optional<AnswerState> state = state(sent.getOrDefault(STATE, ""));
    if (state.isEmpty()) {
      faults.put(STATE, "atlas.answers.fault.state");
    }
    String words = text(sent, WORDS, faults);
    String evidence = text(sent, EVIDENCE, faults);
    if (state.filter(AnswerActs::claims).isPresent() && evidence.isEmpty()) {
      faults.put(EVIDENCE, "atlas.answers.fault.evidence");
    }
    int version = before.map(DutyAnswer::version).orElse(0);
    if (version != seen) {
      return before
          .<AnswerOutcome>map(AnswerOutcome.Conflict::new)
          .orElseGet(AnswerOutcome.Unknown::new);
    }
    if (!faults.isEmpty()) {
      return new AnswerOutcome.Refused(faults);
    }
    return save(
        duty,
        version + 1,
        before.isEmpty() ? DutyAnswer.Act.GIVEN : DutyAnswer.Act.RENEWED,
        state.orElseThrow(),
        words,
        evidence,
        now);
  }

  /** Says that an answer holds under the law of today. */
  @Transactional
  public AnswerOutcome confirm(Duty duty, int seen) {
    LawBehind now = law.of(duty);
    Optional<DutyAnswer> held = store.held(duty);
    if (held.isEmpty()) {
      return new AnswerOutcome.Unknown();
    }
    DutyAnswer before = held.get();
    if (before.version() != seen) {
      return new AnswerOutcome.Conflict(before);
    }
    return save(
        duty,
        before.version() + 1,
        DutyAnswer.Act.CONFIRMED,
        before.state(),
        before.words(),
        before.evidence(),
        now);
  }

  private AnswerOutcome save(
      Duty duty,
      int version,
      DutyAnswer.Act act,
      AnswerState state,
      String words,
      String evidence,
      LawBehind now) {
    Actor.Account author = account();
    var answer =
        new DutyAnswer(
            duty,
            version,
            act,
            state,
            words,
            evidence,
            now,
            author.id(),
            author.organisation(),
            author.office(),
            clock.instant());
    store.add(answer);
    events.record(event(act), ActObject.of("answer", duty.toString()), "");
    return new AnswerOutcome.Done(answer);
  }

  /** Who says that something is there, wholly or in part, shows by what. */
  private static boolean claims(AnswerState state) {
    return switch (state) {
      case IN_PLACE, PARTLY -> true;
      case NOT_IN_PLACE, NOT_KNOWN -> false;
    };
  }

  private static AnswerEvent event(DutyAnswer.Act act) {
    return switch (act) {
      case GIVEN -> AnswerEvent.GIVEN;
      case RENEWED -> AnswerEvent.RENEWED;
      case CONFIRMED -> AnswerEvent.CONFIRMED;
    };
  }

  private static Optional<AnswerState> state(String name) {
    for (AnswerState state : AnswerState.values()) {
      if (state.name().equals(name.strip())) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  private static String text(Map<String, String> sent, String field, Map<String, String> faults) {
    String text = sent.getOrDefault(field, "").strip();
    if (text.length() > MOST) {
      faults.put(field, "atlas.answers.fault.long");
    } else if (text.indexOf('\0') >= 0) {
      faults.put(field, "atlas.answers.fault.characters");
    }
    return text;
  }

  private Actor.Account account() {
    return switch (access.actor()) {
      case Actor.Account account -> account;
      case Actor.Anonymous _, Actor.System _ ->
          throw new IllegalStateException(
              "An answer is given by no account; the act was not decided");
    };
  }
}
