package org.symbolon.node.atlas.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.ImportOutcome;
import org.symbolon.node.atlas.ImportUndone;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.node.intake.SheetPreview;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.SheetUndone;
import org.symbolon.node.intake.sheets.SheetLimits;
import org.symbolon.node.intake.sheets.SheetOptions;
import org.symbolon.node.intake.sheets.SheetReader;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Export.Format;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Row;

/** Sheets against the tables of the Atlas; nothing here is applied. */
@NodeTest
class AtlasSheetsTest {

  @Autowired AtlasTargets targets;
  @Autowired AtlasRecords records;
  @Autowired ReferenceData reference;

  private static SheetPreview preview(SheetTarget target, byte[] file) {
    List<SheetRow> rows = new ArrayList<>();
    try {
      var reading =
          new SheetReader(SheetLimits.USUAL)
              .read(
                  () -> new ByteArrayInputStream(file),
                  SheetOptions.GUESS,
                  target.columns(),
                  rows::add);
      return reading.problems().isEmpty()
          ? target.preview("sheet.csv", rows)
          : new SheetPreview(
              reading.problems(), org.symbolon.node.intake.SheetCounts.NONE, List.of());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private SheetTarget target(String table) {
    return targets.list().stream().filter(t -> t.name().equals(table)).findFirst().orElseThrow();
  }

  private static List<String> names(SheetTarget target) {
    return target.columns().stream().map(column -> column.name()).toList();
  }

  private static byte[] sheet(SheetTarget target, List<Map<String, String>> rows, Format format) {
    var out = new ByteArrayOutputStream();
    try {
      Export.ofMaps(target.name(), names(target), rows).write(out, format);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @TestFactory
  Stream<DynamicTest> exportThenImportChangesNothing() {
    return targets.list().stream()
        .filter(target -> !records.rows(target.name()).isEmpty())
        .flatMap(target ->
            Stream.of(Format.CSV, Format.XLSX)
                .map(format ->
                    DynamicTest.dynamicTest(
                        target.name() + " as " + format,
                        () -> {
                          var rows = records.rows(target.name());
                          var preview = preview(target, sheet(target, rows, format));
                          assertThat(preview.problems()).isEmpty();
                          assertThat(preview.differences()).isEmpty();
                          assertThat(preview.counts().unchanged()).isEqualTo(rows.size());
                        })));
  }

  @TestFactory
  Stream<DynamicTest> theFilesAsTheyShipChangeNothing() {
    Path folder = Path.of("../../shared/data/atlas");
    assumeTrue(Files.isDirectory(folder), "skipped: " + folder + " is not there");
    return targets.list().stream()
        .filter(target -> Files.exists(folder.resolve(target.name() + ".csv")))
        .map(target ->
            DynamicTest.dynamicTest(
                target.name(),
                () -> {
                  byte[] file = Files.readAllBytes(folder.resolve(target.name() + ".csv"));
                  var preview = preview(target, file);
                  assertThat(preview.problems()).isEmpty();
                  assertThat(preview.counts().changed()).isZero();
                }));
  }

  record Broken(String name, String table, String column, String cell) {}

  private static final List<Broken> BROKEN =
      List.of(
          new Broken("a key that is blank", "structures", "structure_id", ""),
          new Broken("a name that is blank", "structures", "name", ""),
          new Broken("a code that is none", "structures", "type", "CLUB"),
          new Broken("one of several codes that is none", "structures", "powers", "N;X"),
          new Broken("a code in the wrong case", "structures", "crime", "thb"),
          new Broken("a confidence that is none", "structures", "confidence", "Z"),
          new Broken("a region that is none", "structures", "region", "ATLANTIS"),
          new Broken("a day that is none", "structures", "ended", "2021-02-30"),
          new Broken("a day written otherwise", "structures", "ended", "31.12.2021"),
          new Broken("a source that is blank", "structures", "source", ""),
          new Broken("an instrument that is unknown", "measures", "instrument_id", "UN-NOTHING"),
          new Broken("a function that is unknown", "measures", "function", "DANCE"),
          new Broken("a further function that is unknown", "measures", "also_functions", "DANCE"),
          new Broken("an obligation that is none", "measures", "obligation", "MUST"),
          new Broken("a category that is none", "measures", "category", "P5"),
          new Broken("a precision that is none", "measures", "precision", "EXACT"),
          new Broken("a count that is none", "instruments", "parties", "many"),
          new Broken("a scope that is none", "instruments", "scope", "COSMIC"),
          new Broken("a date of adoption that is none", "instruments", "adopted", "2000-13"),
          new Broken("a relation that is none", "instrument_relations", "relation", "LIKES"),
          new Broken(
              "a relation to nothing", "instrument_relations", "to_instrument", "UN-NOTHING"),
          new Broken("a body that is unknown", "structure_activities", "structure_id", "NOBODY"),
          new Broken("an intensity that is none", "structure_activities", "intensity", "STRONG"),
          new Broken("an access that is none", "structure_outputs", "access", "EVERYBODY"),
          new Broken("a network that is unknown", "network_members", "network_id", "NONET"),
          new Broken("a role that is none", "network_members", "role", "FRIEND"),
          new Broken("a formalisation that is none", "networks", "formalisation", "9"),
          new Broken("a country that is none", "country_groups", "iso3", "XXQ"),
          new Broken("an addressee that is none", "functions", "addressee", "SOMEBODY"));

  @TestFactory
  Stream<DynamicTest> aRowThatIsWrongIsRefusedWithItsPlace() {
    return BROKEN.stream()
        .map(broken ->
            DynamicTest.dynamicTest(
                broken.name(),
                () -> {
                  SheetTarget target = target(broken.table());
                  var rows = new ArrayList<>(records.rows(broken.table()).subList(0, 3));
                  var wrong = new LinkedHashMap<>(rows.get(1));
                  wrong.put(broken.column(), broken.cell());
                  rows.set(1, wrong);
                  var preview = preview(target, sheet(target, rows, Format.CSV));
                  assertThat(preview.problems()).isNotEmpty();
                  SheetProblem first = preview.problems().getFirst();
                  assertThat(first.row()).isEqualTo(3);
                  assertThat(first.column()).isEqualTo(broken.column());
                  assertThat(first.remedy().english()).isNotBlank();
                  assertThat(first.remedy().french()).isNotBlank();
                  assertThat(first.message().french()).isNotEqualTo(first.message().english());
                  assertThat(preview.differences()).isEmpty();
                }));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    SheetTarget target = target("structures");
    var rows = records.rows("structures").subList(0, 2);
    var twice = List.of(rows.get(0), rows.get(1), rows.get(0));
    var preview = preview(target, sheet(target, twice, Format.CSV));
    assertThat(preview.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.row()).isEqualTo(4));
  }

  @Test
  void whatTheSheetHasNoColumnForStaysAsItIs() {
    SheetTarget target = target("structures");
    List<String> needed =
        target.columns().stream().filter(SheetColumn::required).map(SheetColumn::name).toList();
    assertThat(needed).doesNotContain("parent");
    String file = String.join(",", needed) + "\n";
    var record = records.rows("structures").getFirst();
    var line = new StringBuilder();
    for (String column : file.strip().split(",")) {
      String cell = column.equals("name") ? "Another name" : record.getOrDefault(column, "");
      line.append(line.isEmpty() ? "" : ",")
          .append('"')
          .append(cell.replace("\"", "\"\""))
          .append('"');
    }
    var preview = preview(target, (file + line + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.differences())
        .singleElement()
        .satisfies(difference ->
            assertThat(difference.cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.after()).isEqualTo("Another name")));
  }

  @Test
  void aRowThatIsKeptIsLinkedToItsRecordHoweverOddItsKey() {
    var id = new RecordId("structures", "A/B;C%");
    var target =
        new AtlasTarget(
            reference.schemas().get("structures"),
            reference.schemas(),
            reference.codeLists(),
            records,
            new Keeping(id),
            Clock.systemUTC());
    assertThat(target.undo(UUID.randomUUID(), "wrong sheet").kept())
        .extracting(SheetUndone.Kept::address)
        .containsExactly(RecordAddress.of(id));
  }

  /** Undoes nothing, since somebody changed the one row. */
  private record Keeping(RecordId id) implements RecordChanges {
    @Override
    public ImportUndone undo(UUID importId, String reason) {
      return new ImportUndone(
          0, List.of(new ImportUndone.Kept(id, ImportUndone.Reason.CHANGED_SINCE)));
    }

    @Override
    public RecordOutcome add(String table, RecordDraft draft) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RecordOutcome edit(RecordId record, int version, RecordDraft draft) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RecordOutcome correct(RecordId record, int version, RecordDraft draft) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RecordOutcome withdraw(RecordId record, int version, String reason) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RecordOutcome restore(RecordId record, int version, int target, String reason) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ImportOutcome addAll(String table, List<Row> rows, LocalDate asOf, String reason) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ImportOutcome applyAll(
        UUID importId, String table, List<Row> rows, LocalDate asOf, String reason) {
      throw new UnsupportedOperationException();
    }
  }
}
