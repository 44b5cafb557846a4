package org.symbolon.node.web.search;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.node.web.Act;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Searchable;

/** Asks every part for what it has, and shows it by kind. */
@Controller
class SearchPages {

  private static final int SHOWN_OF_EACH_KIND = 10;
  private static final int LONGEST_QUERY = 200;

  private final ObjectProvider<Searchable> parts;

  SearchPages(ObjectProvider<Searchable> parts) {
    this.parts = parts;
  }

  @GetMapping("/search")
  @Act("web.search")
  String search(Page page, Model model) {
    String asked = page.parameter("q").strip();
    String query = asked.substring(0, Math.min(asked.length(), LONGEST_QUERY));
    List<Searchable.Hits> found =
        query.isEmpty()
            ? List.of()
            : parts
                .orderedStream()
                .flatMap(part -> part.search(page, query, SHOWN_OF_EACH_KIND).stream())
                .filter(hits -> hits.total() > 0)
                .toList();
    model.addAttribute("query", query);
    model.addAttribute("found", found);
    model.addAttribute("total", found.stream().mapToLong(Searchable.Hits::total).sum());
    return "web/search/found";
  }
}
