package org.symbolon.node.access.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.AccessEvent;
import org.symbolon.node.access.foureyes.Danger;
import org.symbolon.node.access.foureyes.DangerousAct;

/** Changing one's own roles in an office. The detail is the office and the roles from now on. */
@Component
class OwnRoles implements DangerousAct {

  private final Accounts accounts;
  private final Memberships memberships;
  private final Events events;

  OwnRoles(Accounts accounts, Memberships memberships, Events events) {
    this.accounts = accounts;
    this.memberships = memberships;
    this.events = events;
  }

  /** What an account asks for itself. */
  static Matter matter(UUID account, UUID office, Set<Role> roles) {
    return new Matter(
        Danger.OWN_ROLES_CHANGED,
        account.toString(),
        office
            + new TreeSet<>(roles).stream().map(role -> " " + role).collect(Collectors.joining()));
  }

  static UUID office(Matter matter) {
    return UUID.fromString(matter.detail().split(" ")[0]);
  }

  static Set<Role> roles(Matter matter) {
    var roles = EnumSet.noneOf(Role.class);
    Arrays.stream(matter.detail().split(" ")).skip(1).map(Role::valueOf).forEach(roles::add);
    return roles;
  }

  @Override
  public Danger danger() {
    return Danger.OWN_ROLES_CHANGED;
  }

  @Override
  public List<String> obstacles(Matter matter) {
    UUID account = UUID.fromString(matter.object());
    UUID office = office(matter);
    if (!memberships.has(account, office)) {
      return List.of("access.fault.member");
    }
    if (accounts.roles(account, office).equals(roles(matter))) {
      return List.of("access.fault.roles.same");
    }
    boolean stays =
        roles(matter).contains(Role.NODE_ADMINISTRATOR)
            || memberships.of(account).stream()
                .anyMatch(one ->
                    !one.office().equals(office) && one.roles().contains(Role.NODE_ADMINISTRATOR));
    return accounts.isAdministrator(account) && !stays && accounts.otherAdministrators(account) == 0
        ? List.of("access.fault.last")
        : List.of();
  }

  @Override
  public void perform(Matter matter) {
    UUID account = UUID.fromString(matter.object());
    Set<Role> roles = roles(matter);
    accounts.roles(account, office(matter), roles);
    events.record(
        AccessEvent.ACCOUNT_ROLES_CHANGED,
        ActObject.of("account", account),
        String.join(" ", new TreeSet<>(roles).stream().map(Role::name).toList()));
  }
}
