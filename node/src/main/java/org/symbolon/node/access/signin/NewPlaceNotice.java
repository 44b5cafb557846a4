package org.symbolon.node.access.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.places.Places;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.ShellNotice;

/**
 * Tells the owner of an account on every page that somebody signed in from a place that was not
 * seen before. The session that began there is not told: it may be the stranger's.
 */
@Component
@Order(10)
class NewPlaceNotice implements ShellNotice {

  private final Access access;
  private final Places places;

  NewPlaceNotice(Access access, Places places) {
    this.access = access;
    this.places = places;
  }

  @Override
  public Optional<Notice> notice(Page page) {
    Optional<UUID> account = access.actor().accountId();
    if (account.isEmpty()
        || !(RequestContextHolder.getRequestAttributes()
            instanceof ServletRequestAttributes request)) {
      return Optional.empty();
    }
    return places.unseen(account.get(), Sessions.newPlace(request.getRequest())).stream()
        .findFirst()
        .map(place ->
            new Notice(
                page.text("access.places.strip.word"),
                page.text(
                    "access.places.strip",
                    page.text("access.browser." + place.browser()),
                    place.network()),
                page.text("access.places.strip.act"),
                "/account/sessions"));
  }
}
