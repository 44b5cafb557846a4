package org.symbolon.node.backup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Refusal;

/** Backups and drills as JSON; the command line asks here. */
@RestController
@RequestMapping(path = "/api/backups", produces = MediaType.APPLICATION_JSON_VALUE)
class BackupApi {

  private final Backups backups;
  private final Runs runs;
  private final BackupSettings settings;
  private final Access access;

  BackupApi(Backups backups, Runs runs, BackupSettings settings, Access access) {
    this.backups = backups;
    this.runs = runs;
    this.settings = settings;
    this.access = access;
  }

  /** The last fifty, the newest first. */
  record RunsJson(List<RunJson> runs) {}

  /** One backup or drill. */
  record RunJson(
      UUID id,
      Run.Kind kind,
      boolean scheduled,
      Run.State state,
      Instant beganAt,
      @Nullable Instant endedAt,
      String file,
      long bytes,
      int tables,
      long rows,
      long files,
      String digest,
      List<String> faults) {

    static RunJson of(Run run) {
      return new RunJson(
          run.id(),
          run.kind(),
          run.scheduled(),
          run.state(),
          run.beganAt(),
          run.endedAt().orElse(null),
          run.file(),
          run.bytes(),
          run.tables(),
          run.rows(),
          run.files(),
          run.digest(),
          run.faults());
    }
  }

  /**
   * What is asked.
   *
   * @param folder on the node's machine, by its whole path; only the command line may name one, and
   *     without it the setting holds
   */
  record BackupBody(@Nullable String folder) {}

  @Operation(summary = "Backups and drills, the newest first")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Performs("backup.read")
  @GetMapping
  RunsJson list() {
    return new RunsJson(runs.newest(50).stream().map(RunJson::of).toList());
  }

  @Operation(summary = "One backup or drill; RUNNING until it ends")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.Missing
  @Performs("backup.read")
  @GetMapping("/{id}")
  RunJson one(@PathVariable String id) {
    return runs.find(id(id)).map(RunJson::of).orElseThrow(Refusal::notFound);
  }

  @Operation(summary = "Begin a backup")
  @ApiResponse(responseCode = "202")
  @Answers.Wrong
  @Answers.Refused
  @Answers.NotNow
  @Performs("backup.make")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<RunJson> make(@RequestBody BackupBody body) throws IOException {
    return answer(backups.backup(folder(body.folder()), false));
  }

  @Operation(summary = "Begin a drill: the newest backup is restored apart and compared")
  @ApiResponse(responseCode = "202")
  @Answers.Refused
  @Answers.NotNow
  @Performs("backup.make")
  @PostMapping("/drill")
  ResponseEntity<RunJson> drill() throws IOException {
    return answer(backups.drill(false));
  }

  private Path folder(@Nullable String named) {
    if (named == null || named.isBlank()) {
      return settings
          .scheduledFolder()
          .orElseThrow(() -> Refusal.badRequest("backup.error.nofolder"));
    }
    if (!(access.actor() instanceof Actor.Account account) || !account.commandLine()) {
      throw Refusal.badRequest("backup.error.folder");
    }
    try {
      Path folder = Path.of(named);
      if (folder.isAbsolute()) {
        return folder.normalize();
      }
    } catch (InvalidPathException _) {
      // Said below.
    }
    throw Refusal.badRequest("backup.error.relative");
  }

  static ResponseEntity<RunJson> answer(Backups.Asked asked) {
    return switch (asked) {
      case Backups.Asked.Begun(var run) ->
          ResponseEntity.status(HttpStatus.ACCEPTED).body(RunJson.of(run));
      case Backups.Asked.Busy _ -> throw Refusal.conflict("backup.error.busy");
      case Backups.Asked.NoKey _ -> throw Refusal.conflict("backup.error.nokey");
      case Backups.Asked.Nothing _ -> throw Refusal.conflict("backup.error.nothing");
    };
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw Refusal.notFound();
    }
  }
}
