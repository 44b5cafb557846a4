package org.symbolon.node.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages as a request would make them, without a request. */
public final class Pages {

  private Pages() {}

  /** An English page for a visitor without account. */
  public static Page at(String address) {
    return at(address, Locale.ENGLISH);
  }

  public static Page at(String address, Locale locale) {
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    Map<String, List<String>> query =
        mark < 0
            ? new LinkedHashMap<>()
            : new LinkedHashMap<>(PageFactory.query(address.substring(mark + 1)));
    return new Page(locale, texts(), new Nobody(), path, query, "_csrf", "a-token", null, null);
  }

  static Texts texts() {
    return new Texts(new LanguageConfiguration().messageSource());
  }

  private record Nobody() implements Visitor {
    @Override
    public boolean signedIn() {
      return false;
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public String organisation() {
      return "";
    }

    @Override
    public List<String> roles() {
      return List.of();
    }

    @Override
    public boolean may(String act) {
      return false;
    }
  }
}
