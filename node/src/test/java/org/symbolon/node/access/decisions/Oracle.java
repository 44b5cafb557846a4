package org.symbolon.node.access.decisions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Owner;

/**
 * The decision as a slow reader of the rules would take it: from the cells of a row, step by step,
 * with no code of the policy.
 */
final class Oracle {

  private Oracle() {}

  /**
   * Says "yes" with obligations, or "no" with the key of the reason.
   *
   * @param row act, roles, visitor, relation, purposes, event, eyes; empty where the act has none
   * @param office codes of the purposes of the actor's office
   * @param demanding names of roles that demand a second factor
   */
  static String answer(
      List<String> row,
      Actor actor,
      ActObject object,
      String purpose,
      boolean published,
      Set<String> demanding,
      Set<String> office) {
    if (row.isEmpty()) {
      return "no access.deny.unknown";
    }
    Set<String> holders = words(row.get(1));
    boolean open = row.get(2).equals("Y") || (row.get(2).equals("PUBLISHED") && published);
    if (actor instanceof Actor.Anonymous && !open) {
      return row.get(2).equals("N") ? "no access.deny.signin" : "no access.deny.unpublished";
    }
    if (actor instanceof Actor.System && !holders.contains("SYSTEM")) {
      return "no access.deny.system";
    }
    if (actor instanceof Actor.Account account && !open) {
      Set<String> roles = new HashSet<>();
      account.roles().forEach(role -> roles.add(role.name()));
      boolean cli = account.id().toString().equals("00000000-0000-0000-0000-000000000001");
      if (!mayBy(holders, roles, cli)) {
        return "no access.deny.role";
      }
      boolean shown =
          account.means() instanceof Means.CommandLine
              || (account.means() instanceof Means.Session session && session.secondFactor())
              || (account.means() instanceof Means.Token token && token.secondFactor());
      if (!shown) {
        roles.removeIf(demanding::contains);
        if (!mayBy(holders, roles, cli)) {
          return "no access.deny.factor";
        }
      }
    }
    if (actor instanceof Actor.Account account
        && account.means() instanceof Means.Token token
        && !token.acts().contains(row.getFirst())) {
      return "no access.deny.scope";
    }
    String related = related(row.get(3), actor, object);
    if (!related.isEmpty()) {
      return "no " + related;
    }
    Set<String> served = words(row.get(4));
    if (!purpose.isEmpty() && !served.contains(purpose)) {
      return "no access.deny.purpose";
    }
    if (!served.isEmpty()) {
      Set<String> had = new HashSet<>(served);
      if (!purpose.isEmpty()) {
        had.retainAll(Set.of(purpose));
      }
      if (actor instanceof Actor.Account) {
        had.retainAll(office);
      }
      if (actor instanceof Actor.System system) {
        had.retainAll(Set.of(system.purpose().name()));
      }
      if (had.isEmpty()) {
        return "no access.deny.purpose.office";
      }
    }
    return "yes"
        + (row.get(5).equals("CONSULTATION") ? " RECORD_CONSULTATION" : "")
        + (row.get(5).equals("EXPORT") ? " RECORD_EXPORT" : "")
        + (row.get(6).equals("FOUR") ? " GIVE_REASON FOUR_EYES" : "");
  }

  private static boolean mayBy(Set<String> holders, Set<String> roles, boolean commandLine) {
    for (String holder : holders) {
      if (holder.equals("*") || roles.contains(holder)) {
        return true;
      }
      if (holder.equals("COMMAND_LINE") && commandLine) {
        return true;
      }
      if (holder.equals("WORK")) {
        for (String role : roles) {
          if (!role.equals("NODE_ADMINISTRATOR")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String related(String relation, Actor actor, ActObject object) {
    if (relation.equals("ANY")
        || (object.kind().isEmpty()
            && object.id().isEmpty()
            && object.owner() instanceof Owner.Common)) {
      return "";
    }
    String me = actor instanceof Actor.Account account ? account.id().toString() : "nobody";
    boolean mine =
        (object.kind().equals("account") && object.id().equals(me))
            || (object.owner() instanceof Owner.OfAccount owner
                && owner.account().toString().equals(me));
    if (relation.equals("OWN")) {
      return mine ? "" : "access.deny.other";
    }
    if (relation.equals("OTHER")) {
      return mine ? "access.deny.own" : "";
    }
    if (actor instanceof Actor.System || object.owner() instanceof Owner.Common) {
      return "";
    }
    if (actor instanceof Actor.Account account) {
      String ours = account.organisation().toString();
      if (object.owner() instanceof Owner.OfOrganisation owner
          && owner.organisation().toString().equals(ours)) {
        return "";
      }
      if (object.owner() instanceof Owner.OfAccount owner
          && owner.organisation().toString().equals(ours)) {
        return "";
      }
    }
    return "access.deny.organisation";
  }

  private static Set<String> words(String cell) {
    Set<String> words = new HashSet<>(List.of(cell.split(";")));
    words.remove("");
    return words;
  }
}
