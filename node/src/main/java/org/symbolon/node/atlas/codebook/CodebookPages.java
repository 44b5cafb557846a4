package org.symbolon.node.atlas.codebook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.symbolon.coverage.codebook.FunctionUse;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.coding.Disputes;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;

/** The codebook, and its page for each function. */
@Controller
class CodebookPages {

  private static final List<String> COLUMNS =
      List.of(
          "function",
          "group",
          "label",
          "description",
          "counts",
          "counts_not",
          "see_also",
          "provisions",
          "texts",
          "activities",
          "network_activities",
          "plan_items",
          "agreed",
          "borderline");

  private final Codebook codebook;
  private final Words words;
  private final Disputes disputes;

  CodebookPages(Codebook codebook, Words words, Disputes disputes) {
    this.codebook = codebook;
    this.words = words;
    this.disputes = disputes;
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/codebook")
  @Nullable String all(Page page, Model model, HttpServletResponse response) throws IOException {
    var snapshot = codebook.snapshot();
    List<FunctionCode> functions = asked(page, snapshot);
    if (!page.parameter("format").isEmpty()) {
      export(page, snapshot, functions).send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAllAttributes(
        Map.of(
            "table", table(page, snapshot, functions),
            "filter",
                Filter.empty()
                    .search(page)
                    .select(
                        "group",
                        page.text("atlas.codebook.group"),
                        words.options(page, "function_group")),
            "n",
                page.text(
                    "atlas.codebook.n",
                    functions.size(),
                    snapshot.data().functions().size(),
                    snapshot.rows("codebook").size())));
    return "atlas/codebook/all";
  }

  private List<FunctionCode> asked(Page page, AtlasSnapshot snapshot) {
    String words = page.parameter("q").strip().toLowerCase(Locale.ROOT);
    return snapshot.data().functions().stream()
        .filter(f -> page.parameter("group").isBlank() || f.group().equals(page.parameter("group")))
        .filter(f -> words.isEmpty() || text(page, snapshot, f).contains(words))
        .sorted(
            java.util.Comparator.comparing(FunctionCode::group)
                .thenComparing(f -> this.words.function(page, f)))
        .toList();
  }

  private String text(Page page, AtlasSnapshot snapshot, FunctionCode function) {
    Locale locale = page.contentLocale();
    Codebook.Entry entry = Codebook.entry(snapshot, function.code());
    return String.join(
            " ",
            function.code(),
            words.function(page, function),
            words.description(page, function),
            entry.counts(locale),
            entry.countsNot(locale))
        .toLowerCase(Locale.ROOT);
  }

  private Table table(Page page, AtlasSnapshot snapshot, List<FunctionCode> functions) {
    Map<String, Integer> plans = Codebook.planItems(snapshot);
    return Table.of(
            page.text("atlas.codebook.caption"),
            List.of(
                Table.Column.text(page.text("atlas.measures.function")),
                new Table.Column("", page.text("atlas.codebook.definition"), false, true),
                Table.Column.number(page.text("atlas.codebook.provisions")),
                Table.Column.number(page.text("atlas.codebook.texts")),
                Table.Column.number(page.text("atlas.codebook.activities")),
                Table.Column.number(page.text("atlas.codebook.plans"))),
            functions.stream()
                .map(f -> {
                  FunctionUse use = codebook.use(snapshot, f.code());
                  return Table.Row.of(
                      Cell.link(
                              words.function(page, f),
                              "/atlas/codebook/" + RecordAddress.segment(f.code()))
                          .note(words.code(page, "function_group", f.group())),
                      Cell.of(words.description(page, f)),
                      Cell.number(page, use.main() + (long) use.bundled()),
                      Cell.number(page, use.texts()),
                      Cell.number(page, use.activities() + (long) use.networkActivities()),
                      Cell.number(page, plans.getOrDefault(f.code(), 0)));
                })
                .toList())
        .orEmpty(
            new Table.Empty(
                page.text("atlas.codebook.empty"),
                page.text("atlas.codebook.empty.text"),
                page.text("atlas.codebook.empty.all"),
                "/atlas/codebook"));
  }

  private Export export(Page page, AtlasSnapshot snapshot, List<FunctionCode> functions) {
    Map<String, Integer> plans = Codebook.planItems(snapshot);
    Locale locale = page.contentLocale();
    return new Export(
        "codebook",
        COLUMNS,
        () ->
            functions.stream()
                .map(f -> {
                  FunctionUse use = codebook.use(snapshot, f.code());
                  Codebook.Entry entry = Codebook.entry(snapshot, f.code());
                  return List.of(
                      f.code(),
                      f.group(),
                      words.function(page, f),
                      words.description(page, f),
                      entry.counts(locale),
                      entry.countsNot(locale),
                      String.join(";", entry.seeAlso()),
                      Integer.toString(use.main() + use.bundled()),
                      Integer.toString(use.texts()),
                      Integer.toString(use.activities()),
                      Integer.toString(use.networkActivities()),
                      Integer.toString(plans.getOrDefault(f.code(), 0)),
                      Integer.toString(use.agreed()),
                      Integer.toString(use.borderline().size()));
                })
                .iterator());
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/codebook/{function}")
  @Nullable String one(
      Page page,
      @PathVariable("function") String segment,
      Model model,
      HttpServletResponse response)
      throws IOException {
    disputes.check();
    var snapshot = codebook.snapshot();
    FunctionCode function =
        snapshot.data().findFunction(RecordAddress.key(segment)).orElseThrow(Refusal::notFound);
    if (!page.parameter("format").isEmpty()) {
      export(page, snapshot, List.of(function))
          .send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute(
        "view",
        new EntryPage(
                page,
                words,
                snapshot,
                function,
                codebook.use(snapshot, function.code()),
                codebook.isBlind())
            .view());
    return "atlas/codebook/one";
  }
}
