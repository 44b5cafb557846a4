package org.symbolon.node.intake.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.sheets.Understood.ColumnMatch;
import org.symbolon.reference.Wording;

/**
 * Reads a sheet of any usual make: CSV with any delimiter and encoding, XLSX, either of them in
 * gzip. What a file is, its content says, not its name.
 *
 * <p>Rows are handed on one by one, and only while no problem was found. Memory is bounded by
 * {@link SheetLimits}, whatever the file claims or unpacks to; what is too large is a problem like
 * any other. Only a fault of the disk is thrown.
 */
public final class SheetReader {

  private static final int HEAD = 64 * 1024;

  private final SheetLimits limits;

  public SheetReader(SheetLimits limits) {
    this.limits = limits;
  }

  /** Reads the whole sheet. */
  public SheetReading read(
      SheetSource source, SheetOptions options, List<SheetColumn> columns, RowSink sink)
      throws IOException {
    var reading = new Reading(options, columns, sink);
    try {
      reading.read(() -> new BoundedStream(source.open(), limits.packedBytes(), "tooBig"));
    } catch (BrokenSheet broken) {
      reading.problems.add(broken.problem());
    }
    return reading.result();
  }

  /**
   * Reads only as far as the names of the columns.
   *
   * @param columns columns of all tables that may be meant
   */
  public SheetHeader header(SheetSource source, SheetOptions options, List<SheetColumn> columns)
      throws IOException {
    var reading = new Reading(options, columns, RowSink.NONE);
    try {
      reading.read(() -> new BoundedStream(source.open(), limits.packedBytes(), "tooBig"));
    } catch (BrokenSheet broken) {
      return new SheetHeader(
          List.of(),
          Optional.of(broken.problem()).filter(problem -> !problem.code().equals("noNames")));
    }
    List<ColumnMatch> matches = reading.result().understood().columns();
    return new SheetHeader(matches.stream().map(ColumnMatch::written).toList(), Optional.empty());
  }

  private final class Reading {

    private final SheetOptions options;
    private final List<SheetColumn> columns;
    private final RowSink sink;
    private final ProblemList problems = new ProblemList(limits.problems());
    private final List<Wording> notes = new ArrayList<>();
    private @org.jspecify.annotations.Nullable SheetMapper mapper;
    private String kind = "";
    private boolean gzip;
    private String delimiter = "";
    private String encoding = "";
    private String sheet = "";

    Reading(SheetOptions options, List<SheetColumn> columns, RowSink sink) {
      this.options = options;
      this.columns = columns;
      this.sink = sink;
    }

    void read(SheetSource source) throws IOException {
      byte[] head = head(source);
      FileKind found = FileKind.of(head);
      switch (found) {
        case GZIP -> unpacked(source);
        case ZIP -> workbook(source);
        case TEXT -> text(source, head);
        case EMPTY -> throw new BrokenSheet(SheetProblem.ofFile("empty"));
        case OLD_EXCEL -> throw new BrokenSheet(SheetProblem.ofFile("oldExcel"));
        case ENCRYPTED -> throw new BrokenSheet(SheetProblem.ofFile("encrypted"));
        case PDF -> throw new BrokenSheet(SheetProblem.ofFile("pdf"));
        case HTML -> throw new BrokenSheet(SheetProblem.ofFile("html"));
        case XML -> throw new BrokenSheet(SheetProblem.ofFile("xml"));
        case JSON -> throw new BrokenSheet(SheetProblem.ofFile("json"));
        case RTF -> throw new BrokenSheet(SheetProblem.ofFile("rtf"));
        case PICTURE -> throw new BrokenSheet(SheetProblem.ofFile("picture"));
        case ARCHIVE -> throw new BrokenSheet(SheetProblem.ofFile("archive"));
        case BINARY -> throw new BrokenSheet(SheetProblem.ofFile("binary"));
      }
    }

    private void unpacked(SheetSource packed) throws IOException {
      if (gzip) {
        throw new BrokenSheet(SheetProblem.ofFile("gzipTwice"));
      }
      gzip = true;
      try {
        read(() ->
            new BoundedStream(
                new GZIPInputStream(packed.open(), 16 * 1024),
                limits.unpackedBytes(),
                "unpacksTooFar"));
      } catch (EOFException cut) {
        throw new BrokenSheet(SheetProblem.ofFile("gzipCut"));
      } catch (ZipException damaged) {
        throw new BrokenSheet(SheetProblem.ofFile("gzipDamaged"));
      }
    }

    private void workbook(SheetSource source) throws IOException {
      kind = "XLSX";
      byte[] repacked;
      try (InputStream in = source.open()) {
        repacked = XlsxPackage.repack(in, limits);
      }
      var rows = new XlsxRows(limits, problems);
      var mapping = new SheetMapper(columns, limits, sink, false, problems);
      mapper = mapping;
      rows.read(repacked, options.sheet(), mapping);
      sheet = rows.name();
      mapping.end();
    }

    private void text(SheetSource source, byte[] head) throws IOException {
      kind = "CSV";
      TextEncoding found;
      try (InputStream in = source.open()) {
        found = TextEncoding.of(in, head, options.encoding(), limits);
      }
      encoding = found.name();
      notes.addAll(found.notes());
      var names = new ColumnNames(columns);
      try {
        String begin;
        try (Reader reader = found.reader(source.open())) {
          begin = DelimiterGuess.head(reader);
        }
        var declared = DelimiterGuess.declared(begin);
        char character =
            options
                .delimiterCharacter()
                .or(() -> declared)
                .orElseGet(() ->
                    DelimiterGuess.guess(begin, cell -> names.find(cell).isPresent(), limits));
        delimiter = character == '\t' ? "tab" : String.valueOf(character);
        try (Reader reader = found.reader(source.open())) {
          records(new CsvParser(reader, character, limits), declared.isPresent());
        }
      } catch (CharacterCodingException wrong) {
        try (InputStream in = source.open()) {
          throw new BrokenSheet(
              SheetProblem.of(found.wrongLine(in), "", "wrongByteFor", found.name()));
        }
      }
    }

    private void records(CsvParser parser, boolean firstDeclares) throws IOException {
      var mapping = new SheetMapper(columns, limits, sink, true, problems);
      mapper = mapping;
      if (firstDeclares) {
        parser.next();
      }
      List<String> cells = parser.next();
      while (cells != null && mapping.row(parser.row(), cells)) {
        cells = parser.next();
      }
      mapping.end();
    }

    private byte[] head(SheetSource source) throws IOException {
      try (InputStream in = source.open()) {
        return in.readNBytes(HEAD);
      }
    }

    SheetReading result() {
      SheetMapper mapped = mapper;
      List<ColumnMatch> matches = mapped == null ? List.of() : mapped.matches();
      if (mapped != null) {
        notes.addAll(mapped.notes());
      }
      return new SheetReading(
          new Understood(
              kind,
              gzip,
              delimiter,
              encoding,
              sheet,
              mapped == null ? 0 : mapped.headerRow(),
              matches,
              mapped == null ? 0 : mapped.rows(),
              mapped == null ? 0 : mapped.blankRows(),
              notes),
          problems.list());
    }
  }
}
