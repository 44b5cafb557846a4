package org.symbolon.node.access.foureyes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Means;

/**
 * Dangerous acts. Where another administrator can sign in, that one confirms; else the act waits
 * for a day, in which every administrator sees it and can cancel it. Each step commits with its
 * event. All steps wait for each other and for changes of administrators, so that two at once never
 * both do one act, and nobody counts as a second administrator who has just ceased to be one.
 */
@Component
public class FourEyes {

  public static final String PROPOSE = "danger.propose";
  static final String CONFIRM = "danger.confirm";
  static final String CANCEL = "danger.cancel";

  private final ProposalStore store;
  private final Administrators administrators;
  private final ObjectProvider<DangerousAct> acts;
  private final Access access;
  private final Events events;
  private final Clock clock;

  FourEyes(
      ProposalStore store,
      Administrators administrators,
      ObjectProvider<DangerousAct> acts,
      Access access,
      Events events,
      Clock clock) {
    this.store = store;
    this.administrators = administrators;
    this.acts = acts;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** What came of a step. */
  public sealed interface Step {

    /** The proposal stands as it says. */
    record Taken(UUID proposal) implements Step {}

    /** Nothing changed; message keys of all reasons. */
    record Refused(List<String> reasons) implements Step {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /** Asks for a dangerous act. */
  @Transactional
  public Step propose(DangerousAct.Matter matter, String reason) {
    Optional<UUID> me = self(PROPOSE);
    if (me.isEmpty()) {
      return refused("access.fault.foureyes.self");
    }
    administrators.waitForOthers();
    var faults = new ArrayList<String>();
    if (reason.isBlank() || reason.length() > 2000) {
      faults.add("access.fault.reason");
    }
    if (!administrators.isOne(me.get())) {
      faults.add("access.fault.foureyes.administrator");
    }
    faults.addAll(act(matter.danger()).obstacles(matter));
    if (!faults.isEmpty()) {
      return new Step.Refused(faults);
    }
    var made =
        Proposal.made(
            UUID.randomUUID(),
            matter,
            reason.strip(),
            me.get(),
            administrators.others(me.get()) > 0,
            clock.instant());
    if (!store.add(made)) {
      return refused("access.fault.foureyes.twice");
    }
    record(FourEyesEvent.PROPOSED, made, reason.strip());
    return new Step.Taken(made.id());
  }

  /** Does what another administrator asked for. */
  @Transactional
  public Step confirm(UUID id) {
    Optional<UUID> me = self(CONFIRM);
    if (me.isEmpty()) {
      return refused("access.fault.foureyes.self");
    }
    administrators.waitForOthers();
    Instant now = clock.instant();
    Optional<Proposal> found =
        store.lock(id).filter(Proposal::open).filter(one -> !one.expired(now));
    if (found.isEmpty()) {
      return refused("access.fault.foureyes.closed");
    }
    Proposal proposal = found.get();
    if (proposal.proposer().equals(me.get())) {
      return refused("access.fault.foureyes.same");
    }
    if (!administrators.isOne(me.get())) {
      return refused("access.fault.foureyes.administrator");
    }
    List<String> obstacles = obstacles(proposal);
    if (!obstacles.isEmpty()) {
      return new Step.Refused(obstacles);
    }
    record(FourEyesEvent.CONFIRMED, proposal, "");
    finish(proposal, now, me);
    return new Step.Taken(id);
  }

  /** Takes a proposal away; every administrator can. */
  @Transactional
  public Step cancel(UUID id, String reason) {
    Optional<UUID> me = self(CANCEL);
    if (me.isEmpty()) {
      return refused("access.fault.foureyes.self");
    }
    if (reason.length() > 2000) {
      return refused("access.fault.reason");
    }
    administrators.waitForOthers();
    Optional<Proposal> found = store.lock(id).filter(Proposal::open);
    if (found.isEmpty()) {
      return refused("access.fault.foureyes.closed");
    }
    store.close(found.get().closed(Proposal.State.CANCELLED, clock.instant(), me, List.of()));
    record(FourEyesEvent.CANCELLED, found.get(), reason.strip());
    return new Step.Taken(id);
  }

  /** Message keys of what is in the way of an act now. */
  @Transactional(readOnly = true)
  public List<String> obstacles(DangerousAct.Matter matter) {
    return act(matter.danger()).obstacles(matter);
  }

  /** Ids of proposals whose time has come. */
  @Transactional(readOnly = true)
  public List<UUID> ripe() {
    return store.ripe(clock.instant());
  }

  /** Does or ends a proposal whose time has come; the node's own job calls it. */
  @Transactional
  public void ripen(UUID id) {
    administrators.waitForOthers();
    Instant now = clock.instant();
    Optional<Proposal> found = store.lock(id).filter(Proposal::open);
    if (found.isEmpty()) {
      return;
    }
    Proposal proposal = found.get();
    if (proposal.expired(now)) {
      end(proposal, Proposal.State.EXPIRED, now, List.of(), FourEyesEvent.EXPIRED);
    } else if (proposal.due(now) && administrators.others(proposal.proposer()) > 0) {
      // Somebody who can confirm has come since it was asked for.
      store.wait(proposal.id());
      record(FourEyesEvent.WAITS, proposal, "");
    } else if (proposal.due(now)) {
      List<String> obstacles = obstacles(proposal);
      if (obstacles.isEmpty()) {
        finish(proposal, now, Optional.empty());
      } else {
        end(proposal, Proposal.State.FAILED, now, obstacles, FourEyesEvent.FAILED);
      }
    }
  }

  private void finish(Proposal proposal, Instant now, Optional<UUID> by) {
    act(proposal.matter().danger()).perform(proposal.matter());
    store.close(proposal.closed(Proposal.State.DONE, now, by, List.of()));
    record(FourEyesEvent.DONE, proposal, "");
  }

  private void end(
      Proposal proposal,
      Proposal.State how,
      Instant now,
      List<String> obstacles,
      FourEyesEvent kind) {
    store.close(proposal.closed(how, now, Optional.empty(), obstacles));
    record(kind, proposal, "");
  }

  /** Whoever asked must still be an administrator when it is done. */
  private List<String> obstacles(Proposal proposal) {
    var obstacles = new ArrayList<String>();
    if (!administrators.isOne(proposal.proposer())) {
      obstacles.add("access.fault.foureyes.gone");
    }
    obstacles.addAll(act(proposal.matter().danger()).obstacles(proposal.matter()));
    return obstacles;
  }

  /**
   * The actor's account, where the act is permitted, nobody stands in for somebody else, and no
   * program acts in its name.
   */
  private Optional<UUID> self(String act) {
    return access.actor() instanceof Actor.Account account
            && account.onBehalf().isEmpty()
            && account.means() instanceof Means.Session
            && access.decide(account, act, ActObject.NONE, "") instanceof Decision.Permit
        ? Optional.of(account.id())
        : Optional.empty();
  }

  private DangerousAct act(Danger danger) {
    Map<Danger, DangerousAct> found = new EnumMap<>(Danger.class);
    acts.forEach(one -> found.put(one.danger(), one));
    DangerousAct act = found.get(danger);
    if (act == null) {
      throw new IllegalStateException("Nothing does " + danger);
    }
    return act;
  }

  private void record(EventKind kind, Proposal proposal, String reason) {
    events.record(kind, ActObject.of("proposal", proposal.id()), reason);
  }

  private static Step refused(String reason) {
    return new Step.Refused(List.of(reason));
  }
}
