package org.symbolon.node.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.accounts.FirstStart;

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
  @ApiResponse(responseCode = "401", content = @Content(mediaType = "application/problem+json"))
  @ApiResponse(responseCode = "403", content = @Content(mediaType = "application/problem+json"))
  @ApiResponse(
      responseCode = "409",
      description = "There is an administrator already",
      content = @Content(mediaType = "application/problem+json"))
  @Performs("access.firstlink")
  @PostMapping(path = "/api/access/first-link", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> renew() {
    return first
        .firstLink()
        .<ResponseEntity<Object>>map(secret -> ResponseEntity.ok(new FirstLink("/link/" + secret)))
        .orElseGet(() ->
            ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                    ProblemDetail.forStatusAndDetail(
                        HttpStatus.CONFLICT,
                        "This node has an administrator already, who can reset accounts.")));
  }
}
