package org.symbolon.node.atlas.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Export.Format;
import org.symbolon.node.web.Page;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/** Records on their way out: columns and cells as in the files, so that they can come back in. */
@RestController
@Tag(name = "Atlas records")
class ExportApi {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final StoredRecords records;
  private final RecordList list;
  private final RecordWords words;
  private final Visible visible;
  private final Schemas schemas;

  ExportApi(
      StoredRecords records,
      RecordList list,
      RecordWords words,
      Visible visible,
      ReferenceData reference) {
    this.records = records;
    this.list = list;
    this.words = words;
    this.visible = visible;
    schemas = reference.schemas();
  }

  @GetMapping("/api/atlas/export/{table}")
  @Performs("atlas.export")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(
      summary = "Export the live records of a table, or of all tables as a ZIP archive",
      description = "The table all means every table, each as a file of its own.")
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(mediaType = CSV),
        @Content(mediaType = XLSX),
        @Content(mediaType = "application/json"),
        @Content(mediaType = "application/zip")
      })
  void export(
      @Parameter(description = "A table such as measures, or all") @PathVariable String table,
      @Parameter(description = "csv, xlsx or json") @RequestParam(defaultValue = "csv")
          String format,
      @Parameter(hidden = true) Page page,
      HttpServletResponse response)
      throws IOException {
    Format wanted = Format.get(format);
    AtlasSnapshot snapshot = records.snapshot();
    if (table.equals("all")) {
      all(snapshot, wanted, response);
    } else {
      TableSchema schema = visible.schema(page, table);
      export(schema, snapshot.rows(table)).send(response, wanted);
    }
  }

  private void all(AtlasSnapshot snapshot, Format format, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"atlas.zip\"");
    try (var zip = new ZipOutputStream(response.getOutputStream())) {
      List<String> tables =
          snapshot.tables().keySet().stream().filter(t -> !visible.closed(t)).sorted().toList();
      for (String table : tables) {
        Export export = export(schemas.get(table), snapshot.rows(table));
        var file = new java.io.ByteArrayOutputStream();
        export.write(file, format);
        zip.putNextEntry(new ZipEntry(export.fileName(format)));
        file.writeTo(zip);
        zip.closeEntry();
      }
    }
  }

  private static Export export(TableSchema schema, List<Map<String, String>> rows) {
    return Export.ofMaps(schema.table(), schema.columnNames(), rows);
  }

  @GetMapping(path = "/api/atlas/records/{table}", params = "format")
  @Performs("atlas.export")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(summary = "Export the records that fit, all pages of them")
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(mediaType = CSV),
        @Content(mediaType = XLSX),
        @Content(mediaType = "application/json")
      })
  void filtered(
      @PathVariable String table,
      @Parameter(description = "csv, xlsx or json") @RequestParam String format,
      @Parameter(hidden = true) Page page,
      HttpServletResponse response)
      throws IOException {
    send(visible.schema(page, table), page, Format.get(format), response);
  }

  @GetMapping(
      path = "/api/atlas/records/{table}",
      params = "!format",
      produces = {CSV, XLSX})
  @Performs("atlas.export")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Operation(summary = "Export the records that fit, in the media type that is accepted")
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = {@Content(mediaType = CSV), @Content(mediaType = XLSX)})
  void accepted(
      @PathVariable String table,
      @Parameter(hidden = true) @RequestHeader(HttpHeaders.ACCEPT) String accept,
      @Parameter(hidden = true) Page page,
      HttpServletResponse response)
      throws IOException {
    Format format = accept.contains(XLSX) ? Format.XLSX : Format.CSV;
    send(visible.schema(page, table), page, format, response);
  }

  private void send(TableSchema schema, Page page, Format format, HttpServletResponse response)
      throws IOException {
    var found =
        list.found(
            words.in(page.contentLocale()), page.query(), schema, visible.list(page, schema));
    export(schema, found.all().stream().map(AtlasRecord::cells).toList()).send(response, format);
  }
}
