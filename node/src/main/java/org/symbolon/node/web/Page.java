package org.symbolon.node.web;

import com.ibm.icu.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every template gets: language, texts, visitor, address. Named {@code page} in each template.
 */
public record Page(
    Locale locale,
    Texts texts,
    Visitor visitor,
    String path,
    Map<String, List<String>> query,
    String csrfParameter,
    String csrfToken,
    @Nullable Flash flash) {

  /** Text of a key in the page's language. */
  public String text(String key, Object... arguments) {
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

  public String number(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** A number with at most so many decimals, in the reader's language. */
  public String decimal(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  /** An unambiguous date: Fri 18 Dec 2026. */
  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale));
  }

  /** First value of a query parameter, or empty. */
  public String parameter(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** This address with one query parameter changed; an empty value takes it away. */
  public String with(String name, String value) {
    var changed = new LinkedHashMap<>(query);
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, List.of(value));
    }
    var builder = UriComponentsBuilder.fromPath(path);
    changed.forEach(
        (key, values) -> values.forEach(one -> builder.queryParam(key, "{" + key + "}")));
    Map<String, Object> flat = new LinkedHashMap<>();
    changed.forEach((key, values) -> flat.put(key, values.getFirst()));
    return builder.encode().buildAndExpand(flat).toUriString();
  }
}
