package org.symbolon.node.atlas.codebook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.codebook.FunctionUse;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.coding.Disputes;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The codebook as JSON, in the reader's language. */
@RestController
@RequestMapping(path = "/api/atlas/codebook", produces = MediaType.APPLICATION_JSON_VALUE)
class CodebookApi {

  private final Codebook codebook;
  private final Words words;
  private final Disputes disputes;

  CodebookApi(Codebook codebook, Words words, Disputes disputes) {
    this.codebook = codebook;
    this.words = words;
    this.disputes = disputes;
  }

  /** The whole codebook. */
  record Book(String version, List<Entry> functions) {}

  /**
   * One function.
   *
   * @param examples ids of provisions that every coder coded as mainly on it
   * @param borderline provisions on which coders differ
   */
  record Entry(
      String function,
      String group,
      String label,
      String definition,
      String counts,
      String countsNot,
      List<String> seeAlso,
      int provisions,
      int texts,
      int activities,
      int networkActivities,
      int planItems,
      int agreed,
      int codedOnce,
      List<String> examples,
      List<Case> borderline) {}

  /** A provision on which coders differ: what each said, and remarked. */
  record Case(String measure, Map<String, String> said, Map<String, String> remarks) {}

  @Operation(summary = "The codebook: what counts under each function, and where it is used")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.NotNow
  @Performs("atlas.read")
  @GetMapping
  Book all(@Parameter(hidden = true) Page page) {
    disputes.check();
    var snapshot = codebook.snapshot();
    return new Book(
        Long.toString(snapshot.version()),
        snapshot.data().functions().stream().map(f -> entry(page, snapshot, f)).toList());
  }

  @Operation(summary = "What counts under one function, with examples and borderline cases")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.NotNow
  @Answers.Missing
  @Performs("atlas.read")
  @GetMapping("/{function}")
  Entry one(@Parameter(hidden = true) Page page, @PathVariable String function) {
    disputes.check();
    var snapshot = codebook.snapshot();
    return snapshot
        .data()
        .findFunction(RecordAddress.key(function))
        .map(found -> entry(page, snapshot, found))
        .orElseThrow(Refusal::notFound);
  }

  private Entry entry(Page page, AtlasSnapshot snapshot, FunctionCode function) {
    FunctionUse use = codebook.use(snapshot, function.code());
    Codebook.Entry entry = Codebook.entry(snapshot, function.code());
    Locale locale = page.contentLocale();
    return new Entry(
        function.code(),
        function.group(),
        words.function(page, function),
        words.description(page, function),
        entry.counts(locale),
        entry.countsNot(locale),
        entry.seeAlso(),
        use.main() + use.bundled(),
        use.texts(),
        use.activities(),
        use.networkActivities(),
        Codebook.planItems(snapshot).getOrDefault(function.code(), 0),
        use.agreed(),
        use.codedOnce(),
        use.examples().stream().map(Measure::id).toList(),
        use.borderline().stream()
            .map(b -> new Case(b.measure().id(), b.said(), b.remarks()))
            .toList());
  }
}
