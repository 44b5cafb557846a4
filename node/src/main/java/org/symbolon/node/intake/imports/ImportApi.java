package org.symbolon.node.intake.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.symbolon.node.access.Performs;
import org.symbolon.node.intake.sheets.SheetOptions;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Refusal;

/** Imports for programs: hand a sheet in, look at it, apply it, take it back. */
@RestController
class ImportApi {

  private static final long MOMENT_MILLISECONDS = 20_000;

  private final Imports imports;
  private final Progress progress;

  ImportApi(Imports imports, Progress progress) {
    this.imports = imports;
    this.progress = progress;
  }

  @Operation(
      summary = "Hand a sheet in as the body of the request",
      description =
          "The table is recognised by the columns when target is empty. A list of a treaty's "
              + "status and a text of declarations say neither their treaty nor their day: "
              + "instrument, asOf, source, complete (Y or N) and names (a line Name = CODE for each "
              + "unknown name) do. With dryRun the sheet is "
              + "checked and compared, and the import then discarded; while it is read longer than the "
              + "answer can wait, it discards itself with its report. State READING means that it "
              + "is still being read: ask again.")
  @ApiResponse(responseCode = "201", description = "Read; see its state")
  @ApiResponse(responseCode = "200", description = "The same file is an import already")
  @Answers.Wrong
  @Answers.Refused
  @Answers.TooLarge
  @Answers.NotNow
  @Answers.Faulty
  @PostMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
  @Performs("intake.upload")
  ResponseEntity<ImportAnswer> upload(
      @RequestParam(defaultValue = "") String target,
      @RequestParam(defaultValue = "sheet") String fileName,
      @RequestParam(defaultValue = "") String delimiter,
      @RequestParam(defaultValue = "") String encoding,
      @RequestParam(defaultValue = "") String sheet,
      @RequestParam(defaultValue = "") String instrument,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String complete,
      @RequestParam(defaultValue = "") String names,
      @RequestParam(defaultValue = "false") boolean dryRun,
      HttpServletRequest request,
      Locale locale)
      throws IOException {
    var options =
        new SheetOptions(
            delimiter,
            encoding,
            sheet,
            answers(
                Map.of(
                    "instrument", instrument,
                    "asOf", asOf,
                    "source", source,
                    "complete", complete,
                    "names", names)));
    String media = request.getContentType();
    try (InputStream in = request.getInputStream()) {
      return received(
          imports.upload(in, fileName, media == null ? "" : media, target, options, dryRun),
          dryRun,
          locale);
    }
  }

  @Operation(summary = "Hand a sheet in as a form with a file")
  @ApiResponse(responseCode = "201", description = "Read; see its state")
  @ApiResponse(responseCode = "200", description = "The same file is an import already")
  @Answers.Wrong
  @Answers.Refused
  @Answers.TooLarge
  @Answers.NotNow
  @Answers.Faulty
  @PostMapping(
      path = "/api/imports",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Performs("intake.upload")
  ResponseEntity<ImportAnswer> uploadForm(
      @RequestParam("file") MultipartFile file,
      @RequestParam(defaultValue = "") String target,
      @RequestParam(defaultValue = "") String delimiter,
      @RequestParam(defaultValue = "") String encoding,
      @RequestParam(defaultValue = "") String sheet,
      @RequestParam(defaultValue = "") String instrument,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String complete,
      @RequestParam(defaultValue = "") String names,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Locale locale)
      throws IOException {
    String name = file.getOriginalFilename();
    String media = file.getContentType();
    var options =
        new SheetOptions(
            delimiter,
            encoding,
            sheet,
            answers(
                Map.of(
                    "instrument", instrument,
                    "asOf", asOf,
                    "source", source,
                    "complete", complete,
                    "names", names)));
    try (InputStream in = file.getInputStream()) {
      return received(
          imports.upload(
              in, name == null ? "" : name, media == null ? "" : media, target, options, dryRun),
          dryRun,
          locale);
    }
  }

  /** What a person says that a list of a treaty's status or a text of declarations cannot. */
  private static Map<String, String> answers(Map<String, String> given) {
    var answers = new LinkedHashMap<String, String>();
    given.forEach((name, said) -> {
      if (!said.isBlank()) {
        answers.put(name, said.strip());
      }
    });
    return answers;
  }

  @Operation(summary = "One import as it stands")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.Missing
  @GetMapping(path = "/api/imports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Performs(value = "intake.upload", kind = "import")
  ImportAnswer get(@PathVariable UUID id, Locale locale) {
    return ImportAnswer.of(
        imports.find(id).orElseThrow(Refusal::notFound),
        false,
        progress.rows(id).orElse(0L),
        locale);
  }

  @Operation(summary = "Apply all rows of an import, or none")
  @ApiResponse(responseCode = "200", description = "Applied")
  @Answers.Refused
  @Answers.Missing
  @Answers.NotNow
  @ApiResponse(
      responseCode = "422",
      description = "Refused as a whole; the import lists its problems",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = ImportAnswer.class)))
  @PostMapping(path = "/api/imports/{id}/apply", produces = MediaType.APPLICATION_JSON_VALUE)
  @Performs(value = "intake.upload", kind = "import")
  ResponseEntity<ImportAnswer> apply(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Locale locale) {
    return changed(imports.apply(id, reason), locale);
  }

  @Operation(summary = "Take an import back; rows changed since are kept and listed")
  @ApiResponse(responseCode = "200", description = "Undone")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Answers.NotNow
  @PostMapping(path = "/api/imports/{id}/undo", produces = MediaType.APPLICATION_JSON_VALUE)
  @Performs(value = "intake.upload", kind = "import")
  ResponseEntity<ImportAnswer> undo(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Locale locale) {
    if (reason.isBlank()) {
      throw Refusal.badRequest("intake.reason.needed");
    }
    return changed(imports.undo(id, reason), locale);
  }

  private ResponseEntity<ImportAnswer> received(
      ImportOutcome outcome, boolean dryRun, Locale locale) {
    return switch (outcome) {
      case ImportOutcome.Done(SheetImport made) -> {
        SheetImport now = dryRun ? asRead(read(made)) : read(made);
        yield ResponseEntity.created(URI.create("/api/imports/" + now.id()))
            .body(ImportAnswer.of(now, false, progress.rows(now.id()).orElse(0L), locale));
      }
      case ImportOutcome.Same(SheetImport first) -> {
        SheetImport now = read(first);
        yield ResponseEntity.ok(
            ImportAnswer.of(now, true, progress.rows(now.id()).orElse(0L), locale));
      }
      case ImportOutcome.SaidOtherwise(SheetImport first) ->
          throw Refusal.conflict("intake.upload.otherwise", "/imports/" + first.id());
      case ImportOutcome.Unreadable(var problem) ->
          throw Refusal.of(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "intake.api.unreadable",
              problem.message().in(locale),
              problem.remedy().in(locale));
      case ImportOutcome.Ambiguous(var fits) ->
          throw fits.isEmpty()
              ? Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "intake.upload.unrecognised")
              : Refusal.of(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "intake.upload.ambiguous",
                  String.join(", ", fits.stream().map(fit -> fit.name()).toList()));
      case ImportOutcome.TooLarge(long limit) ->
          throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "intake.upload.large", limit >> 20);
      case ImportOutcome.NoTarget _ -> throw Refusal.badRequest("intake.upload.target.unknown");
      case ImportOutcome.Denied(String reason) -> throw Refusal.forbidden(reason);
      case ImportOutcome.NoImport _, ImportOutcome.WrongState _ -> throw Refusal.notFound();
    };
  }

  /** A dry run is over once it is read; what it found is the answer. */
  private static SheetImport asRead(SheetImport found) {
    if (found.state() != ImportState.DISCARDED) {
      return found;
    }
    boolean good = found.report().problems().isEmpty();
    return found.now(
        good ? ImportState.PREVIEWED : ImportState.REFUSED, found.report(), found.changedAt());
  }

  private SheetImport read(SheetImport made) {
    progress.await(made.id(), MOMENT_MILLISECONDS);
    return imports.find(made.id()).orElseThrow(Refusal::notFound);
  }

  private static ResponseEntity<ImportAnswer> changed(ImportOutcome outcome, Locale locale) {
    return switch (outcome) {
      case ImportOutcome.Done(SheetImport now) ->
          ResponseEntity.status(
                  now.state() == ImportState.REFUSED
                      ? HttpStatus.UNPROCESSABLE_CONTENT
                      : HttpStatus.OK)
              .body(ImportAnswer.of(now, false, 0, locale));
      case ImportOutcome.WrongState(SheetImport now) ->
          throw Refusal.conflict("intake.wrong", now.state().name());
      case ImportOutcome.Denied(String reason) -> throw Refusal.forbidden(reason);
      case ImportOutcome.NoImport _,
          ImportOutcome.NoTarget _,
          ImportOutcome.Same _,
          ImportOutcome.SaidOtherwise _,
          ImportOutcome.Unreadable _,
          ImportOutcome.Ambiguous _,
          ImportOutcome.TooLarge _ ->
          throw Refusal.notFound();
    };
  }
}
