package org.symbolon.node.access.decisions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.web.RequestPath;
import org.symbolon.node.web.Texts;

/** How a refusal is told: as a page with its reason, as the way to sign in, or as a problem. */
@Component
public class Refusals {

  private final Actors actors;
  private final Events events;
  private final TransactionOperations transactions;
  private final ObjectProvider<ViewResolver> views;
  private final ObjectProvider<LocaleResolver> locales;
  private final Texts texts;

  Refusals(
      Actors actors,
      Events events,
      TransactionOperations transactions,
      ObjectProvider<ViewResolver> views,
      ObjectProvider<LocaleResolver> locales,
      Texts texts) {
    this.actors = actors;
    this.events = events;
    this.transactions = transactions;
    this.views = views;
    this.locales = locales;
    this.texts = texts;
  }

  /** Tells the actor of the request that an act was denied, and why. */
  public void refuse(
      HttpServletRequest request, HttpServletResponse response, String act, String reason)
      throws IOException {
    boolean visitor = actors.actor() instanceof Actor.Anonymous;
    note(act);
    if (RequestPath.of(request).isForProgram()) {
      HttpStatus status = visitor ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
      Problems.write(response, status, texts.text(Locale.ENGLISH, reason));
    } else if (visitor && !act.isEmpty()) {
      response.sendRedirect(
          "/login?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
    } else {
      page(request, response, act, reason);
    }
  }

  /** Writes the event of a refusal; that a visitor has to sign in is none. */
  void note(String act) {
    if (!(actors.actor() instanceof Actor.Anonymous)) {
      transactions.executeWithoutResult(
          _ -> events.record(AccessEvent.REFUSED, ActObject.of("act", act), ""));
    }
  }

  /** The address to go back to after signing in; a form that was sent leads to the first page. */
  private static String wanted(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return "/";
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** By which line of which rules an act was decided. */
  private String rule(String act, Locale reader) {
    Rules rules = actors.rules();
    Locale shown = reader.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    return texts.text(
        shown,
        "access.refused.act",
        act,
        rules.version().number(),
        rules.version().asOf(),
        Integer.toString(rules.find(act).map(Rule::line).orElse(0)));
  }

  /** Shows the page of a refusal with status 403. */
  public void page(
      HttpServletRequest request, HttpServletResponse response, String act, String reason)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    LocaleResolver resolver = locales.getObject();
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, resolver);
    String name = "access/decisions/refused";
    try {
      for (ViewResolver one : views.orderedStream().toList()) {
        View view = one.resolveViewName(name, resolver.resolveLocale(request));
        if (view != null) {
          view.render(
              Map.of(
                  "reason",
                  reason,
                  "roles",
                  actors.rolesFor(act),
                  "act",
                  act,
                  "rule",
                  act.isEmpty() ? "" : rule(act, resolver.resolveLocale(request)),
                  "noted",
                  !act.isEmpty() && actors.actor() instanceof Actor.Account),
              request,
              response);
          return;
        }
      }
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("No page " + name);
  }
}
