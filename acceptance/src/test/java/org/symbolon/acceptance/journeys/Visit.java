package org.symbolon.acceptance.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One browser window, and what was wrong in it. */
final class Visit implements AutoCloseable {

  private static final double PATIENCE_MS = 20_000;
  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  /** By how much the page is too wide, and an innermost element that sticks out; else nothing. */
  private static final String TOO_WIDE =
      """
      () => {
        const page = document.documentElement;
        const by = page.scrollWidth - page.clientWidth;
        if (by <= 0) return '';
        const out = [...document.querySelectorAll('body *')].filter(e => {
          const box = e.getBoundingClientRect();
          return box.width > 0 && (box.right > page.clientWidth + 1 || box.left < -1)
              && !e.closest('.sy-scroll, .visually-hidden');
        });
        return by + ' pixels: ' + (out.length ? out[out.length - 1].outerHTML.slice(0, 160) : '');
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final View view;
  private final List<String> faults = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>();

  Visit(Browser browser, URI base, View view) {
    this.view = view;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setViewportSize(view.width(), view.height())
                .setLocale(view.language())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    context.setDefaultTimeout(PATIENCE_MS);
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      // A refusal that a journey asks for is an answer; the browser reports it as an error.
      boolean asked =
          expected.stream().anyMatch(status -> message.text().contains("status of " + status));
      if (message.type().equals("error") && !asked) {
        faults.add(page.url() + ": console: " + message.text());
      }
    });
    page.onPageError(error -> faults.add(page.url() + ": script: " + error));
    page.onResponse(answer -> {
      if (answer.status() >= 400 && !expected.contains(answer.status())) {
        faults.add(answer.url() + ": answered " + answer.status());
      }
    });
  }

  Page page() {
    return page;
  }

  View view() {
    return view;
  }

  List<String> faults() {
    return faults;
  }

  /** From now on an answer of this status is what the journey wants to see. */
  Visit expecting(int status) {
    expected.add(status);
    return this;
  }

  Visit go(String address) {
    page.navigate(address);
    return this;
  }

  /** Signs in on the page that every account uses, in whatever language it stands. */
  void signIn(String login, String password) {
    go("/login");
    page.locator("input[name=login]").fill(login);
    page.locator("input[name=password]").fill(password);
    page.locator("main button.btn-primary").click();
    page.waitForURL(url -> !url.contains("/login"));
    // An account brings its own language along.
    go("/?lang=" + view.language());
  }

  Visit click(AriaRole role, String name) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
    return this;
  }

  Visit link(String name) {
    return click(AriaRole.LINK, name);
  }

  Visit button(String name) {
    return click(AriaRole.BUTTON, name);
  }

  /** Chooses in the filter of the page and shows the answer. */
  Visit filter(String field, String value) {
    page.locator(".sy-filter select[name=" + field + "]").first().selectOption(value);
    page.locator(".sy-filter:has([name=" + field + "]) form button").first().click();
    page.waitForURL(url -> url.contains(field + "=" + value));
    return this;
  }

  Locator main() {
    return page.locator("main");
  }

  /** Fails where the content lacks one of these words; the whole page would be a long message. */
  Visit says(String... words) {
    String text = main().innerText().replaceAll("\\s+", " ");
    for (String word : words) {
      if (!text.contains(word)) {
        throw new AssertionError(page.url() + " does not say: " + word);
      }
    }
    return this;
  }

  /** Fails where the content holds one of these words. */
  Visit doesNotSay(String... words) {
    String text = main().innerText();
    for (String word : words) {
      if (text.contains(word)) {
        throw new AssertionError(page.url() + " says: " + word);
      }
    }
    return this;
  }

  String heading() {
    return page.locator("h1").innerText();
  }

  /**
   * Looks at the page as it stands: a picture into target/screens, no barrier for anybody, no
   * sideways scroll.
   */
  Visit look(String name) {
    see(name);
    for (var violation : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
      String where =
          violation.getNodes().stream()
              .limit(3)
              .map(node -> node.getHtml())
              .collect(Collectors.joining(" | "));
      faults.add(
          name
              + " "
              + view
              + ": axe "
              + violation.getId()
              + ", "
              + violation.getHelp()
              + ", "
              + violation.getNodes().size()
              + " places: "
              + where);
    }
    return this;
  }

  /** As {@link #look}, without axe: where the same page was examined in another width. */
  Visit see(String name) {
    page.waitForLoadState();
    picture(Path.of("target/screens", name + "-" + view + ".png"));
    Object wider = page.evaluate(TOO_WIDE);
    if (!"".equals(wider)) {
      faults.add(name + " " + view + ": the page scrolls sideways, by " + wider);
    }
    return this;
  }

  void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }
}
