package org.symbolon.node.web;

import com.ibm.icu.text.NumberFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What every template gets, named {@code page}: language, texts, visitor, address. A handler method
 * that takes a {@code Page} gets the same.
 *
 * @param query parameters of the address alone, never what a form sent
 */
public record Page(
    Locale locale,
    Texts texts,
    Visitor visitor,
    String path,
    Map<String, List<String>> query,
    String csrfParameter,
    String csrfToken,
    @Nullable Flash flash,
    @Nullable Shell shell) {

  /** Parameters of every page that are no part of its question. */
  private static final List<String> LOOKS =
      List.of("lang", "page", "size", "sort", "format", "cell", "one");

  /** Text of a key in the language of the content: the reader's, where it is complete. */
  public String text(String key, Object... arguments) {
    return texts.text(contentLocale(), key, arguments);
  }

  /** Text of a key in the reader's language; for the shell and for pages that are all shell. */
  public String said(String key, Object... arguments) {
    return texts.text(locale, key, arguments);
  }

  public String lang() {
    return locale.getLanguage();
  }

  public String dir() {
    return lang().equals("ar") ? "rtl" : "ltr";
  }

  /** Whether everything, not only the shell, is translated into the page's language. */
  public boolean complete() {
    return lang().equals("en") || lang().equals("fr");
  }

  /** The language of what stands inside the shell: English where the reader's is incomplete. */
  public Locale contentLocale() {
    return complete() ? locale : Locale.ENGLISH;
  }

  /** Language of content inside a page in another language; null where both are one. */
  public @Nullable String contentLang() {
    return complete() ? null : "en";
  }

  /** Direction of content inside a page in another language; null where both are one. */
  public @Nullable String contentDir() {
    return complete() ? null : "ltr";
  }

  public String number(long value) {
    return NumberFormat.getIntegerInstance(contentLocale()).format(value);
  }

  /** A number with exactly so many decimals, in the language of the content. */
  public String decimal(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(contentLocale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  /** An unambiguous date: Fri 18 Dec 2026. */
  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("EEE d MMM uuuu", contentLocale()));
  }

  /** A date and time in UTC: Fri 18 Dec 2026, 18:00 UTC. */
  public String moment(Instant instant) {
    return instant
        .atOffset(ZoneOffset.UTC)
        .format(DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm 'UTC'", contentLocale()));
  }

  /** First value of a query parameter, or empty. */
  public String parameter(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** All values of a query parameter. */
  public List<String> parameters(String name) {
    return query.getOrDefault(name, List.of());
  }

  /** This address with one query parameter changed; an empty value takes it away. */
  public String with(String name, String value) {
    return with(Map.of(name, value));
  }

  /** This address with these query parameters changed; an empty value takes one away. */
  public String with(Map<String, String> changes) {
    var changed = new LinkedHashMap<>(query);
    changed.remove("lang");
    changes.forEach((name, value) -> {
      if (value.isEmpty()) {
        changed.remove(name);
      } else {
        changed.put(name, List.of(value));
      }
    });
    return address(path, changed);
  }

  /**
   * Another address that asks the question of this page: its parameters without what only says how
   * the page looks, and these besides.
   */
  public String asking(String address, Map<String, String> besides) {
    var asked = new LinkedHashMap<>(question());
    besides.forEach((name, value) -> asked.put(name, List.of(value)));
    return address(address, asked);
  }

  /** The parameters of this address without what only says how the page looks. */
  public Map<String, List<String>> question() {
    var question = new LinkedHashMap<>(query);
    LOOKS.forEach(question::remove);
    question.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    return question;
  }

  /** This page with another question in its address. */
  public Page asking(Map<String, List<String>> question) {
    return new Page(locale, texts, visitor, path, question, csrfParameter, csrfToken, flash, shell);
  }

  /** This page in another language. */
  public Page in(Locale language) {
    return new Page(language, texts, visitor, path, query, csrfParameter, csrfToken, flash, shell);
  }

  /** An address with these parameters, each encoded. */
  public static String address(String path, Map<String, List<String>> query) {
    var address = new StringBuilder(path);
    char mark = '?';
    for (var parameter : query.entrySet()) {
      for (String value : parameter.getValue()) {
        address.append(mark).append(encoded(parameter.getKey())).append('=').append(encoded(value));
        mark = '&';
      }
    }
    return address.toString();
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }

  Optional<ShellNotice.Notice> notice() {
    return shell == null ? Optional.empty() : shell.notice(this);
  }

  List<String> footer() {
    return shell == null ? List.of() : shell.footer(this);
  }
}
