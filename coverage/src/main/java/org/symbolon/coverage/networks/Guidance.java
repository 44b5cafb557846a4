package org.symbolon.coverage.networks;

import java.util.List;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.records.NetworkActivity;
import org.symbolon.coverage.records.StructureActivity;

/**
 * What a network states, function by function, against what its members are recorded to do. That
 * nothing is recorded of a member is a question to it, never a finding about it: nobody may have
 * recorded it, or it may not be its task.
 *
 * @param statements by function, guidance first
 * @param notLookedAt members that are no bodies of the Atlas (States, others): their activities are
 *     not on record at all
 */
public record Guidance(List<Statement> statements, int notLookedAt) {

  public Guidance {
    statements = List.copyOf(statements);
  }

  /** Members x functions, and on how many there is an activity on record. */
  public Share recorded() {
    int with = statements.stream().mapToInt(statement -> statement.with().size()).sum();
    int without = statements.stream().mapToInt(statement -> statement.without().size()).sum();
    return new Share(with, with + without, notLookedAt * statements.size());
  }

  /** What kind of statement it is. */
  public enum Kind {
    /** Standards, guidelines, good practice: what members are to follow or to learn from. */
    GUIDANCE,
    /** Work that the network does or puts out. */
    WORK
  }

  /**
   * One function that the network states.
   *
   * @param says the records of the network that say so
   * @param with members with an activity on this function for a common crime
   * @param without members of whom none is recorded, by id
   */
  public record Statement(
      String function,
      Kind kind,
      List<NetworkActivity> says,
      List<Member> with,
      List<String> without) {

    public Statement {
      says = List.copyOf(says);
      with = List.copyOf(with);
      without = List.copyOf(without);
    }
  }

  /** A member, and its activities on the function. */
  public record Member(String structureId, List<StructureActivity> activities) {

    public Member {
      activities = List.copyOf(activities);
    }
  }
}
