package org.symbolon.node.access.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Role;

/**
 * The invented accounts of the demo, in countries A and B. Their passwords are printed and written
 * down here: a node with {@code symbolon.demo=true} holds nothing that is not public.
 */
@Component
public class DemoAccounts {

  private static final String PASSWORD = "two halves of a coin";

  private final boolean on;
  private final Organisations organisations;
  private final Accounts accounts;
  private final Passwords passwords;

  DemoAccounts(
      @Value("${symbolon.demo:false}") boolean on,
      Organisations organisations,
      Accounts accounts,
      Passwords passwords) {
    this.on = on;
    this.organisations = organisations;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** An account to try the node with. */
  public record Demo(String login, String password, String name, String office, Set<Role> roles) {
    public Demo {
      roles = Set.copyOf(roles);
    }
  }

  private record Body(String name, Organisation.Kind kind, List<Demo> demos) {}

  private static List<Body> bodies() {
    return List.of(
        new Body(
            "Coordination Office, country A",
            Organisation.Kind.COORDINATION,
            List.of(
                demo("coordinator", "Ada Coordinator", "National coordination", Role.COORDINATOR),
                demo("analyst", "Ben Analyst", "National coordination", Role.ANALYST),
                demo("auditor", "Cleo Auditor", "National coordination", Role.AUDITOR),
                demo(
                    "protection",
                    "Dan Protection",
                    "National coordination",
                    Role.DATA_PROTECTION_OFFICER),
                demo(
                    "administrator",
                    "Eva Administrator",
                    "National coordination",
                    Role.NODE_ADMINISTRATOR))),
        new Body(
            "Ministry of Justice, country B",
            Organisation.Kind.COMPETENT_AUTHORITY,
            List.of(
                demo(
                    "coordinator-b",
                    "Femi Coordinator",
                    "International cooperation",
                    Role.COORDINATOR,
                    Role.ANALYST),
                demo(
                    "liaison-b",
                    "Gia Liaison",
                    "International cooperation",
                    Role.LIAISON_OFFICER))));
  }

  private static Demo demo(String login, String name, String office, Role... roles) {
    return new Demo(login, PASSWORD, name, office, Set.of(roles));
  }

  /** Makes them once, where the node is a demo; gives all of them. */
  @Transactional
  public List<Demo> make() {
    var made = new ArrayList<Demo>();
    if (!on) {
      return made;
    }
    Organisation first = organisations.first().orElseThrow();
    boolean fresh = first.name().isEmpty();
    String digest = fresh ? passwords.digest(PASSWORD) : "";
    for (Body body : bodies()) {
      made.addAll(body.demos());
      if (fresh) {
        UUID office = body.equals(bodies().getFirst()) ? nameFirst(first, body) : add(body);
        for (Demo demo : body.demos()) {
          UUID id = UUID.randomUUID();
          accounts.add(id, demo.login(), demo.name(), "", "en", office);
          accounts.roles(id, office, demo.roles());
          accounts.password(id, digest);
        }
      }
    }
    return made;
  }

  private UUID nameFirst(Organisation first, Body body) {
    organisations.change(
        new Organisation(first.id(), body.name(), body.kind(), Organisation.Regime.GDPR));
    UUID office = organisations.offices(first.id()).getFirst().id();
    organisations.renameOffice(office, body.demos().getFirst().office());
    return office;
  }

  private UUID add(Body body) {
    var added =
        new Organisation(
            UUID.randomUUID(), body.name(), body.kind(), Organisation.Regime.THIRD_STATE);
    organisations.add(added, false);
    UUID office = UUID.randomUUID();
    organisations.addOffice(office, added.id(), body.demos().getFirst().office());
    return office;
  }
}
