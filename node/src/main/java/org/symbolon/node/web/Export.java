package org.symbolon.node.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows on their way out of the node as CSV (RFC 4180, UTF-8 without a byte order mark, which other
 * programs would take for part of the first heading), XLSX or JSON (an array of objects). Written
 * as the rows come; nothing is collected. See {@link Apostrophe} for text that looks like a
 * formula.
 *
 * @param name what the file is called, without its ending
 * @param rows cells in the order of the columns; read once
 */
public record Export(String name, List<String> columns, Iterable<List<String>> rows) {

  /** Whole numbers that a spreadsheet keeps digit by digit. */
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,14}");

  public Export {
    columns = List.copyOf(columns);
  }

  /** Rows as maps from column to cell; a missing cell is empty. */
  public static Export ofMaps(String name, List<String> columns, List<Map<String, String>> rows) {
    return new Export(
        name,
        columns,
        () ->
            rows.stream()
                .map(row -> columns.stream().map(column -> row.getOrDefault(column, "")).toList())
                .iterator());
  }

  /** A format that rows can leave in. */
  public enum Format {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this name, in any case. */
    public static Optional<Format> find(String name) {
      for (Format format : values()) {
        if (format.ending().equals(name.toLowerCase(Locale.ROOT))) {
          return Optional.of(format);
        }
      }
      return Optional.empty();
    }

    /** The format of this name; a refusal, 400, where there is none. */
    public static Format get(String name) {
      return find(name).orElseThrow(() -> Refusal.badRequest("web.export.format", name));
    }
  }

  /** Name of the file, of plain letters, digits and hyphens only. */
  public String fileName(Format format) {
    String plain = Folding.fold(name).replaceAll("[^a-z0-9_]+", "-").replaceAll("^-+|-+$", "");
    return (plain.isEmpty() ? "export" : plain) + "." + format.ending();
  }

  /** Sends the rows as a file. */
  public void send(HttpServletResponse response, Format format) throws IOException {
    response.setContentType(format.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(format) + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    write(response.getOutputStream(), format);
  }

  /** Writes the rows; the stream stays open. */
  public void write(OutputStream out, Format format) throws IOException {
    switch (format) {
      case CSV -> csv(out);
      case XLSX -> xlsx(out);
      case JSON -> json(out);
    }
  }

  private void csv(OutputStream out) throws IOException {
    var text = new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8);
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(columns.stream().map(Apostrophe::guard).toList());
    for (List<String> row : rows) {
      csv.writeRecord(row.stream().map(Apostrophe::guard).toList());
    }
    csv.flush();
  }

  private void xlsx(OutputStream out) throws IOException {
    var book = new Workbook(out, "Symbolon", null);
    Worksheet sheet = book.newWorksheet(sheetName());
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, Apostrophe.guard(columns.get(column)));
      sheet.style(0, column).bold().set();
    }
    int line = 1;
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        if (WHOLE.matcher(cell).matches()) {
          sheet.value(line, column, Long.valueOf(cell));
        } else if (!cell.isEmpty()) {
          sheet.value(line, column, Apostrophe.guard(cell));
        }
      }
      line++;
      if (line % 1000 == 0) {
        sheet.flush();
      }
    }
    book.finish();
  }

  /** Excel allows 31 characters, without a few marks. */
  private String sheetName() {
    String plain = name.replaceAll("[\\[\\]*?/\\\\:']", " ").strip();
    return plain.isEmpty() ? "export" : plain.substring(0, Math.min(31, plain.length()));
  }

  private void json(OutputStream out) throws IOException {
    var json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    json.writeStartArray();
    for (List<String> row : rows) {
      json.writeRaw('\n');
      json.writeStartObject();
      for (int column = 0; column < columns.size(); column++) {
        json.writeStringProperty(columns.get(column), row.get(column));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.flush();
  }
}
