package org.symbolon.node.atlas.coding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.coverage.coding.Agreement;
import org.symbolon.coverage.coding.CodingOptions;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Page;

/** Agreement of coders and their disagreements as JSON; the same parameters as the pages. */
@RestController
@Tag(name = "Codings")
@RequestMapping(path = "/api/atlas/coding", produces = MediaType.APPLICATION_JSON_VALUE)
class CodingApi {

  private final Codings codings;
  private final CodingQuestion question;
  private final Blindness blindness;

  CodingApi(Codings codings, CodingQuestion question, Blindness blindness) {
    this.codings = codings;
    this.question = question;
    this.blindness = blindness;
  }

  /**
   * The agreement.
   *
   * @param coders the numbers of all coders
   * @param columns Cohen's kappa per column, over all, by scope, by certainty of the second coder
   * @param confusion how often the one gave one value and the other another
   */
  record AgreementAnswer(
      Figures figures,
      String version,
      CodingOptions options,
      List<String> coders,
      List<AgreementRows> columns,
      List<AgreementRows.ConfusionRow> confusion) {}

  /**
   * The agreement in numbers.
   *
   * @param n provisions that both coded
   * @param same provisions on which they agree in every column
   * @param open disagreements with something still to be decided
   * @param uncoded provisions that one of the two did not code
   */
  record Figures(int n, int same, int disagreements, int open, int uncoded) {
    static Figures of(Agreement agreement) {
      var disagreements = agreement.disagreements();
      return new Figures(
          agreement.n(),
          agreement.same(),
          disagreements.size(),
          (int) disagreements.stream().filter(one -> one.isOpen()).count(),
          agreement.uncoded());
    }
  }

  /**
   * The differences that fit, one page of them.
   *
   * @param total how many fit, on all pages
   */
  record DisagreementsAnswer(
      Figures figures,
      String version,
      CodingOptions options,
      int total,
      int page,
      int size,
      List<DisagreementRow> differences) {}

  @Operation(
      summary = "How far two coders agree: Cohen's kappa with n, raw agreement and interval",
      description =
          "Parameters: first and second (numbers of coders), scope, instrument, certainty"
              + " (of the second coder), minConfidence. Null where kappa is not defined.")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.NotNow
  @Performs("atlas.coding.read")
  @GetMapping("/agreement")
  AgreementAnswer agreement(@Parameter(hidden = true) Page page) {
    blindness.check();
    var state = codings.now();
    var options = question.read(page, state);
    Agreement agreement = state.agreement(options);
    return new AgreementAnswer(
        Figures.of(agreement),
        Long.toString(state.snapshot().version()),
        options,
        state.book().coders(),
        AgreementRows.list(agreement),
        AgreementRows.ConfusionRow.list(agreement));
  }

  @Operation(
      summary = "Where two coders differ, with the remark and what was decided",
      description =
          "Parameters as for the agreement, and column, function, state (OPEN, SETTLED,"
              + " OVERTAKEN), page, size.")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.NotNow
  @Performs("atlas.coding.read")
  @GetMapping("/disagreements")
  DisagreementsAnswer disagreements(@Parameter(hidden = true) Page page) {
    blindness.check();
    var state = codings.now();
    var asked = question.readList(page, state);
    Agreement agreement = state.agreement(asked.options());
    var result =
        Listing.<DisagreementRow.Difference>searching(_ -> List.of())
            .of(page, DisagreementRow.differences(agreement, asked));
    return new DisagreementsAnswer(
        Figures.of(agreement),
        Long.toString(state.snapshot().version()),
        asked.options(),
        result.total(),
        result.paging().page(),
        result.paging().size(),
        result.shown().stream().map(one -> DisagreementRow.of(state, one)).toList());
  }
}
