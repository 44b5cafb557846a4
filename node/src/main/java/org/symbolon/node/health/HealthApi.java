package org.symbolon.node.health;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Page;

/** How the node is as JSON; what {@code symbolon doctor} shows of a node that runs. */
@RestController
@Tag(name = "Node")
class HealthApi {

  private final HealthReport report;

  HealthApi(HealthReport report) {
    this.report = report;
  }

  /**
   * What was found.
   *
   * @param level of the worst finding
   */
  record Report(Finding.Level level, List<One> findings) {}

  /**
   * One finding.
   *
   * @param name what was looked at, in words
   * @param remedy what to do about it; empty where all is well
   */
  record One(String code, String name, Finding.Level level, String seen, String remedy) {}

  @Performs("health.see")
  @Operation(summary = "How the node is: folder, database, disk, clock and what each part says")
  @ApiResponse(responseCode = "200", description = "The findings, the worst first")
  @Answers.Refused
  @GetMapping(path = "/api/health", produces = MediaType.APPLICATION_JSON_VALUE)
  Report read(Page page) {
    var found = report.look();
    return new Report(
        HealthReport.worst(found),
        found.stream()
            .map(entry ->
                new One(
                    entry.code(),
                    HealthPages.name(page, entry.code()),
                    entry.finding().level(),
                    entry.finding().seen().in(page.contentLocale(), page.texts()),
                    entry.finding().remedy().in(page.contentLocale(), page.texts())))
            .toList());
  }
}
