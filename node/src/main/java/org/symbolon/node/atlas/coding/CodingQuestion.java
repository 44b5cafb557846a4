package org.symbolon.node.atlas.coding;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.coding.CodingBook;
import org.symbolon.coverage.coding.CodingOptions;
import org.symbolon.coverage.coding.Disagreement;
import org.symbolon.coverage.records.Certainty;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Scope;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/** Which codings are compared, as an address says it; the same for page, API and export. */
@Component
class CodingQuestion {

  private final Words words;

  CodingQuestion(Words words) {
    this.words = words;
  }

  /**
   * A question for disagreements.
   *
   * @param columns only differences in these; empty: in any
   * @param functions only provisions in which one of the two finds one of these; empty: any
   * @param states only differences that are so far decided; empty: all
   */
  record Asked(
      CodingOptions options,
      Set<CodedColumn> columns,
      Set<String> functions,
      Set<Disagreement.State> states) {

    boolean lists(Disagreement one, CodedColumn column) {
      return (columns.isEmpty() || columns.contains(column))
          && (states.isEmpty() || one.state(column).filter(states::contains).isPresent())
          && (functions.isEmpty()
              || functions.stream()
                  .anyMatch(code ->
                      one.first().functions().contains(code)
                          || one.second().functions().contains(code)));
    }
  }

  /** Reads the parameters of the agreement; refuses wrong ones. */
  CodingOptions read(Page page, Codings.State state) {
    var parameters = new Parameters(page);
    CodingOptions options = options(page, parameters, state);
    parameters.check();
    return options;
  }

  /** Reads the parameters of the list of disagreements; refuses wrong ones. */
  Asked readList(Page page, Codings.State state) {
    var parameters = new Parameters(page);
    CodingOptions options = options(page, parameters, state);
    Set<CodedColumn> columns = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    for (CodedColumn column : CodedColumn.values()) {
      if (!column.isDerived()) {
        known.add(column.column());
      }
    }
    parameters
        .known("column", known::contains, String.join(", ", known))
        .forEach(name -> CodedColumn.of(name).ifPresent(columns::add));
    AtlasData data = state.snapshot().data();
    Set<String> functions =
        parameters.known(
            "function",
            code -> data.findFunction(code).isPresent(),
            page.text("atlas.coding.question.function"));
    Set<Disagreement.State> states = parameters.codes("state", Disagreement.State.class);
    parameters.check();
    return new Asked(options, columns, functions, states);
  }

  private CodingOptions options(Page page, Parameters parameters, Codings.State state) {
    CodingBook book = state.book();
    AtlasData data = state.snapshot().data();
    return new CodingOptions(
        coder(parameters, book, "first").orElse(Coding.FIRST),
        coder(parameters, book, "second").orElseGet(() -> Codings.second(book)),
        parameters.codes("scope", Scope.class),
        parameters.known(
            "instrument",
            id -> data.findInstrument(id).isPresent(),
            page.text("atlas.coding.question.instrument")),
        parameters.codes("certainty", Certainty.class),
        parameters.code("minConfidence", Confidence.class).orElse(null));
  }

  private static Optional<String> coder(Parameters parameters, CodingBook book, String name) {
    return parameters
        .known(name, book.coders()::contains, String.join(", ", book.coders()))
        .stream()
        .findFirst();
  }

  Words words() {
    return words;
  }
}
