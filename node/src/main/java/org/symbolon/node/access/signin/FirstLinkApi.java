package org.symbolon.node.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.accounts.FirstStart;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Refusal;

/** Renews the link of the first administrator, for the command line on this machine. */
@RestController
class FirstLinkApi {

  private final FirstStart first;

  FirstLinkApi(FirstStart first) {
    this.first = first;
  }

  /**
   * @param link address of the link on this node; its secret is shown this once
   */
  record FirstLink(String link) {}

  @Operation(summary = "Renew the one-time link of the first administrator")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = FirstLink.class)))
  @Answers.Refused
  @Answers.NotNow
  @Performs("access.firstlink")
  @PostMapping(path = "/api/access/first-link", produces = MediaType.APPLICATION_JSON_VALUE)
  FirstLink renew() {
    return first
        .firstLink()
        .map(secret -> new FirstLink("/link/" + secret))
        .orElseThrow(() -> Refusal.conflict("access.firstlink.late"));
  }
}
