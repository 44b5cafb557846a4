package org.symbolon.node.web;

import java.util.List;

/** A line of the account menu: where it leads, and the act that one must be allowed. */
record MenuEntry(String key, String address, String act) {

  private static final List<MenuEntry> ALL =
      List.of(
          new MenuEntry("web.menu.own", "/account", "account.own"),
          new MenuEntry("web.menu.accounts", "/accounts", "account.list"),
          new MenuEntry("web.menu.proposals", "/proposals", "danger.read"),
          new MenuEntry("web.menu.log", "/log", "log.read"),
          new MenuEntry("web.menu.health", "/health", "health.see"),
          new MenuEntry("web.menu.backups", "/backups", "backup.read"),
          new MenuEntry("web.menu.import", "/imports", "intake.upload"),
          new MenuEntry("web.menu.codes", "/codes", "codes.read"));

  static List<MenuEntry> of(Visitor visitor) {
    return ALL.stream().filter(entry -> visitor.may(entry.act())).toList();
  }
}
