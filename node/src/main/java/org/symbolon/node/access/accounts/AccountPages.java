package org.symbolon.node.access.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.Role;
import org.symbolon.node.web.Confirm;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The pages on which an administrator keeps accounts. */
@Controller
class AccountPages {

  private final AccountActs acts;
  private final Accounts accounts;
  private final AccountList list;
  private final Access access;

  AccountPages(AccountActs acts, Accounts accounts, AccountList list, Access access) {
    this.acts = acts;
    this.accounts = accounts;
    this.list = list;
    this.access = access;
  }

  @Performs("account.list")
  @GetMapping("/accounts")
  String list(Page page, Model model) {
    model.addAttribute("view", list.view(page));
    return "access/accounts/list";
  }

  @Performs("account.manage")
  @GetMapping("/accounts/new")
  String invitation(Page page, Model model) {
    return invitation(
        model, form(page).fill(Map.of("language", page.contentLocale().getLanguage())));
  }

  @Performs("account.manage")
  @PostMapping("/accounts/new")
  String invite(
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      HttpServletResponse response,
      Model model) {
    Form form = form(page);
    Map<String, String> values = form.read(sent);
    var invitation =
        new AccountActs.Invitation(
            values.getOrDefault("login", ""),
            values.getOrDefault("name", ""),
            values.getOrDefault("email", ""),
            values.getOrDefault("language", ""),
            values.getOrDefault("office", ""),
            roles(values.getOrDefault("roles", "")));
    return switch (acts.invite(invitation)) {
      case Outcome.Done<AccountActs.Made>(AccountActs.Made made) ->
          link(model, made, "access.invite.done");
      case Outcome.Refused<AccountActs.Made>(List<String> reasons) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield invitation(
            model, form.fill(values).faults(reasons.stream().map(key -> page.text(key)).toList()));
      }
    };
  }

  @Performs("account.list")
  @GetMapping("/accounts/{id}")
  String one(@PathVariable UUID id, Page page, Model model) {
    return one(get(id), page, model, List.of());
  }

  @Performs("account.roles")
  @PostMapping("/accounts/{id}/roles")
  String roles(
      @PathVariable UUID id,
      @RequestParam(name = "roles", required = false) List<String> roles,
      Page page,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    Set<Role> given = roles(String.join(";", roles == null ? List.of() : roles));
    return after(acts.roles(id, given), id, "access.roles.done", page, redirect, response, model);
  }

  @Performs("account.lock")
  @GetMapping("/accounts/{id}/lock")
  String askToLock(@PathVariable UUID id, Page page, Model model) {
    model.addAttribute("confirm", lockQuestion(get(id), page));
    return "access/accounts/confirm";
  }

  @Performs("account.lock")
  @PostMapping("/accounts/{id}/lock")
  String lock(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Page page,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    if (reason.isBlank()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute(
          "confirm", lockQuestion(get(id), page).error(page.text("access.fault.reason")));
      return "access/accounts/confirm";
    }
    return after(acts.lock(id, reason), id, "access.lock.done", page, redirect, response, model);
  }

  @Performs("account.lock")
  @PostMapping("/accounts/{id}/unlock")
  String unlock(
      @PathVariable UUID id,
      Page page,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    return after(acts.unlock(id), id, "access.unlock.done", page, redirect, response, model);
  }

  @Performs("account.manage")
  @PostMapping("/accounts/{id}/reset")
  String reset(@PathVariable UUID id, Page page, HttpServletResponse response, Model model) {
    return switch (acts.reset(id)) {
      case Outcome.Done<AccountActs.Made>(AccountActs.Made made) ->
          link(model, made, "access.reset.done");
      case Outcome.Refused<AccountActs.Made>(List<String> reasons) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield one(get(id), page, model, reasons);
      }
    };
  }

  private String after(
      Outcome<UserAccount> outcome,
      UUID id,
      String done,
      Page page,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    return switch (outcome) {
      case Outcome.Done<UserAccount> _ -> {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, new Flash(Flash.Kind.OK, page.text(done)));
        yield "redirect:/accounts/" + id;
      }
      case Outcome.Refused<UserAccount>(List<String> reasons) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield one(get(id), page, model, reasons);
      }
    };
  }

  private UserAccount get(UUID id) {
    return accounts.find(id).orElseThrow(Refusal::notFound);
  }

  private String one(UserAccount account, Page page, Model model, List<String> faults) {
    boolean own = access.actor().accountId().filter(account.id()::equals).isPresent();
    boolean open = !own && !account.commandLine();
    model.addAttribute("account", account);
    model.addAttribute("place", AccountList.place(page, account));
    model.addAttribute("roles", AccountList.roles(page, account));
    model.addAttribute("own", own);
    model.addAttribute("mayChange", open && page.visitor().may("account.roles"));
    model.addAttribute("mayReset", !account.commandLine() && page.visitor().may("account.manage"));
    model.addAttribute("mayReadLog", page.visitor().may("log.read"));
    model.addAttribute(
        "form",
        Form.to(
                "/accounts/" + account.id() + "/roles",
                page.text("access.roles.act"),
                Form.Field.multiSelect(
                    "roles", page.text("access.column.roles"), AccountList.roleOptions(page)))
            .fill(
                Map.of(
                    "roles",
                    String.join(";", account.roles().stream().sorted().map(Role::name).toList()))));
    model.addAttribute("faults", faults);
    return "access/accounts/account";
  }

  private static String invitation(Model model, Form form) {
    model.addAttribute("form", form);
    return "access/accounts/invite";
  }

  /** The link is in this answer and nowhere else; loading the page again makes a new one. */
  private String link(Model model, AccountActs.Made made, String title) {
    model.addAttribute("account", get(made.account()));
    model.addAttribute(
        "path",
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/link/" + made.secret())
            .toUriString());
    model.addAttribute("title", title);
    return "access/accounts/link";
  }

  private Form form(Page page) {
    return Form.to(
            "/accounts/new",
            page.text("access.invite.act"),
            Form.Field.text("name", page.text("access.column.name")).mandatory(),
            Form.Field.text("login", page.text("access.column.login"))
                .help(page.text("access.account.login.rule"))
                .mandatory(),
            Form.Field.email("email", page.text("access.column.email"))
                .help(page.text("access.invite.email")),
            Form.Field.select(
                    "language",
                    page.text("access.column.language"),
                    List.of("en", "fr", "ar").stream()
                        .map(code -> Option.of(code, page.text("access.language." + code)))
                        .toList())
                .mandatory(),
            Form.Field.select("office", page.text("access.column.office"), list.officeOptions(page))
                .mandatory(),
            Form.Field.multiSelect(
                "roles", page.text("access.column.roles"), AccountList.roleOptions(page)))
        .cancel("/accounts");
  }

  private static Confirm lockQuestion(UserAccount account, Page page) {
    String back = "/accounts/" + account.id();
    return Confirm.of(
            back + "/lock",
            page.text("access.lock.title", account.name()),
            page.text("access.lock.what"),
            page.text("access.lock.act"),
            back)
        .asking(page.text("access.lock.reason"));
  }

  /** Roles that exist among what was sent; others are ignored. */
  private static Set<Role> roles(String names) {
    var roles = EnumSet.noneOf(Role.class);
    List<String> given = List.of(names.split(";", -1));
    Arrays.stream(Role.values()).filter(role -> given.contains(role.name())).forEach(roles::add);
    return roles;
  }
}
