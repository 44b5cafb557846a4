package org.symbolon.node.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Folding;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Searchable;
import org.symbolon.reference.Code;

/** Finds codes and countries in the one search box. */
@Component
@Order(100)
class CodesSearch implements Searchable {

  private final Catalogue catalogue;

  CodesSearch(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Hits> search(Page page, String query, int most) {
    List<String> words = Folding.words(query);
    return page.visitor().may("codes.read") && !words.isEmpty()
        ? List.of(codes(page, words, most), countries(page, words, most))
        : List.of();
  }

  private Hits codes(Page page, List<String> words, int most) {
    List<Hit> hits = new ArrayList<>();
    var lists = catalogue.data().codeLists();
    for (String list : lists.names()) {
      for (Code code : lists.list(list)) {
        if (Folding.holds(
            List.of(code.code(), code.labels().english(), code.labels().french()), words)) {
          hits.add(
              new Hit(
                  code.label(page.contentLocale()),
                  catalogue.data().codeLists().title(list, page.contentLocale())
                      + " · "
                      + code.code(),
                  Page.address("/codes/lists/" + list, Map.of("q", List.of(code.code())))));
        }
      }
    }
    return new Hits(
        page.text("codes.kind.lists"), hits.size(), hits.stream().limit(most).toList(), "");
  }

  private Hits countries(Page page, List<String> words, int most) {
    List<Hit> hits = new ArrayList<>();
    for (Map<String, String> row : catalogue.find(page, "countries", "iso").orElseThrow().rows()) {
      if (Folding.holds(List.copyOf(row.values()), words)) {
        String name = row.getOrDefault("name_" + page.contentLocale().getLanguage(), "");
        hits.add(
            new Hit(
                name,
                row.getOrDefault("alpha3", ""),
                Page.address(
                    "/codes/countries/iso", Map.of("q", List.of(row.getOrDefault("alpha3", ""))))));
      }
    }
    return new Hits(
        page.text("codes.countries"),
        hits.size(),
        hits.stream().limit(most).toList(),
        Page.address("/codes/countries/iso", Map.of("q", List.of(String.join(" ", words)))));
  }
}
