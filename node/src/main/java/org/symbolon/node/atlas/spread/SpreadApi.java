package org.symbolon.node.atlas.spread;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.spread.FunctionSpread;
import org.symbolon.coverage.spread.Spread;
import org.symbolon.coverage.spread.SpreadFigures;
import org.symbolon.coverage.spread.SpreadOptions;
import org.symbolon.coverage.spread.YearCount;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;

/** The spread over time as JSON; the same parameters as the page. */
@RestController
@RequestMapping(path = "/api/atlas/spread", produces = MediaType.APPLICATION_JSON_VALUE)
class SpreadApi {

  private final SpreadAnswers answers;

  SpreadApi(SpreadAnswers answers) {
    this.answers = answers;
  }

  /**
   * The answer.
   *
   * @param uncoded where regions cannot be told: the uncoded law of each; else empty
   */
  record Answer(
      SpreadFigures figures,
      String version,
      SpreadOptions options,
      Map<String, List<String>> uncoded,
      List<Function> functions) {}

  /** One function over time. */
  record Function(
      String function, FunctionSpread.First first, List<SpreadRows> texts, List<YearCount> curve) {
    static Function of(FunctionSpread spread) {
      return new Function(
          spread.function().code(), spread.kind(), SpreadRows.list(spread), spread.curve());
    }
  }

  @Operation(
      summary =
          "Which text carried a function first, and who followed (parameter function, or all)")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.read")
  @GetMapping
  Answer spread(@Parameter(hidden = true) Page page) {
    var asked = answers.ask(page);
    return answer(asked, Long.toString(asked.snapshot().version()));
  }

  static Answer answer(SpreadAnswers.Asked asked, String version) {
    Map<String, List<String>> uncoded = new LinkedHashMap<>();
    if (asked.spread() instanceof Spread.Refused(var regions)) {
      regions.forEach(
          (region, texts) -> uncoded.put(region, texts.stream().map(Instrument::id).toList()));
    }
    return new Answer(
        asked.spread() instanceof Spread.Told told
            ? told.figures()
            : new SpreadFigures(0, 0, 0, Map.of()),
        version,
        asked.options(),
        uncoded,
        SpreadRows.shown(asked).map(Function::of).toList());
  }
}
