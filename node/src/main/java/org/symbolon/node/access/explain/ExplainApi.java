package org.symbolon.node.access.explain;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The decision and its reasons for a program. */
@RestController
class ExplainApi {

  private final Actors actors;
  private final Supposing supposing;

  ExplainApi(Actors actors, Supposing supposing) {
    this.actors = actors;
    this.supposing = supposing;
  }

  @Operation(summary = "Why an account may do an act to an object, or not")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = Explained.class)))
  @Answers.Refused
  @Answers.Wrong
  @Performs(ExplainPages.ACT)
  @GetMapping(path = "/api/access/explain", produces = MediaType.APPLICATION_JSON_VALUE)
  Explained explain(
      @Parameter(description = "Id of an account, or visitor") @RequestParam String account,
      @Parameter(description = "Code of an act") @RequestParam String act,
      @Parameter(description = "Whose the object is, as the account sees it")
          @RequestParam(defaultValue = "NOTHING")
          Supposed.Whose object,
      @Parameter(description = "By what the account showed that it is itself")
          @RequestParam(defaultValue = "SECOND_FACTOR")
          Supposed.Shown means,
      @Parameter(description = "Code of a purpose; empty for the usual one")
          @RequestParam(defaultValue = "")
          String purpose,
      Page page) {
    var faults = new LinkedHashMap<String, String>();
    var supposed =
        supposing.read(
            Map.of(
                "account", account,
                "act", act,
                "object", object.name(),
                "means", means.name(),
                "purpose", purpose),
            faults);
    if (!faults.isEmpty()) {
      faults.replaceAll((_, key) -> page.text(key));
      throw Refusal.faults("access.explain.fault", faults);
    }
    return Explained.of(
        act,
        actors.explain(supposed.question(act)),
        actors.rules().version(),
        key -> page.text(key));
  }
}
