package org.symbolon.node.access.signin;

import java.util.List;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.web.Visitor;

/** Shows the shell who looks at the page. */
@Component
class VisitorOfRequest implements Visitor.Finder {

  private final Actors actors;
  private final Accounts accounts;

  VisitorOfRequest(Actors actors, Accounts accounts) {
    this.actors = actors;
    this.accounts = accounts;
  }

  @Override
  public Visitor current() {
    Actor actor = actors.actor();
    String organisation =
        actor.accountId().flatMap(accounts::find).map(VisitorOfRequest::place).orElse("");
    return new Seen(actors, actor, organisation);
  }

  private static String place(UserAccount account) {
    return account.officeName().isEmpty()
        ? account.organisationName()
        : account.organisationName() + ", " + account.officeName();
  }

  private record Seen(Actors actors, Actor actor, String organisation) implements Visitor {

    @Override
    public boolean signedIn() {
      return actor instanceof Actor.Account;
    }

    @Override
    public String name() {
      return actor instanceof Actor.Account account ? account.name() : "";
    }

    @Override
    public List<String> roles() {
      return actor instanceof Actor.Account account
          ? account.roles().stream().sorted().map(Role::name).toList()
          : List.of();
    }

    @Override
    public boolean may(String act) {
      return actors.decide(actor, act, ActObject.NONE, "") instanceof Decision.Permit;
    }
  }
}
