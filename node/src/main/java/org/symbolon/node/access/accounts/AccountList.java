package org.symbolon.node.access.accounts;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Role;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** The list of accounts, as its address asks. */
@Component
class AccountList {

  private static final Listing<UserAccount> LISTING =
      Listing.<UserAccount>searching(account ->
              List.of(
                  account.name(),
                  account.login(),
                  account.organisationName(),
                  account.officeName()))
          .sortText("name", UserAccount::name)
          .sortText("login", UserAccount::login)
          .sortText("office", account -> account.organisationName() + " " + account.officeName())
          .sort("state", java.util.Comparator.comparing(UserAccount::state))
          .filter(
              "role",
              (account, role) -> account.roles().stream().anyMatch(one -> one.name().equals(role)))
          .filterText("state", account -> account.state().name())
          .filterText("office", account -> account.office().toString());

  private final Accounts accounts;
  private final Organisations organisations;

  AccountList(Accounts accounts, Organisations organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  record View(Filter filter, Table table, int total, int locked, int invited) {}

  View view(Page page) {
    List<UserAccount> all = accounts.list();
    var result = LISTING.of(page, all);
    var table =
        Table.of(
                page.text("access.accounts.title"),
                List.of(
                    Table.Column.text(page.text("access.column.name")).sortedBy("name"),
                    Table.Column.text(page.text("access.column.login")).sortedBy("login"),
                    Table.Column.text(page.text("access.column.office")).sortedBy("office"),
                    Table.Column.text(page.text("access.column.roles")),
                    Table.Column.text(page.text("access.column.state")).sortedBy("state")),
                result.shown().stream().map(account -> row(page, account)).toList())
            .from(result)
            .orEmpty(
                new Table.Empty(
                    page.text("access.accounts.empty"),
                    page.text("access.accounts.empty.text"),
                    page.text("access.accounts.empty.all"),
                    "/accounts"));
    return new View(
        filter(page),
        table,
        all.size(),
        (int) all.stream().filter(UserAccount::locked).count(),
        (int) all.stream().filter(account -> account.state() == UserAccount.State.INVITED).count());
  }

  private Table.Row row(Page page, UserAccount account) {
    return Table.Row.of(
        Cell.link(account.name(), "/accounts/" + account.id()).bold(),
        Cell.of(account.login()),
        Cell.of(place(page, account)),
        Cell.of(roles(page, account)),
        Cell.of(page.text("access.state." + account.state())));
  }

  static String place(Page page, UserAccount account) {
    String organisation =
        account.organisationName().isEmpty()
            ? page.text("access.organisation.unnamed")
            : account.organisationName();
    return account.officeName().isEmpty()
        ? organisation
        : organisation + ", " + account.officeName();
  }

  static String roles(Page page, UserAccount account) {
    return account.roles().isEmpty()
        ? page.text("access.roles.none")
        : String.join(
            ", ",
            account.roles().stream()
                .sorted()
                .map(role -> page.text("access.role." + role))
                .toList());
  }

  private Filter filter(Page page) {
    return Filter.empty()
        .search(page)
        .select("role", page.text("access.column.role"), roleOptions(page))
        .select(
            "state",
            page.text("access.column.state"),
            Arrays.stream(UserAccount.State.values())
                .map(state -> Option.of(state.name(), page.text("access.state." + state)))
                .toList())
        .select("office", page.text("access.column.office"), officeOptions(page));
  }

  static List<Option> roleOptions(Page page) {
    return Arrays.stream(Role.values())
        .map(role -> Option.of(role.name(), page.text("access.role." + role)))
        .toList();
  }

  List<Option> officeOptions(Page page) {
    return organisations.list().stream()
        .flatMap(organisation ->
            organisations.offices(organisation.id()).stream()
                .map(office ->
                    Option.of(
                        office.id().toString(),
                        OrganisationPages.name(page, organisation)
                            + (office.name().isEmpty() ? "" : ", " + office.name()))))
        .toList();
  }
}
