package org.symbolon.node.atlas.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.intake.DocumentReading;
import org.symbolon.node.intake.DocumentReading.Taken;
import org.symbolon.node.intake.DocumentTarget;
import org.symbolon.node.intake.SheetApplied;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.node.intake.SheetCounts;
import org.symbolon.node.intake.SheetDifference;
import org.symbolon.node.intake.SheetOffer;
import org.symbolon.node.intake.SheetPreview;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetQuestion;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.node.intake.SheetUndone;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.Wording;
import org.symbolon.reference.treaties.StatusList;
import org.symbolon.reference.treaties.StatusListReader;
import org.symbolon.reference.treaties.StatusReading;
import org.symbolon.reference.treaties.StatusRow;
import org.symbolon.reference.treaties.TreatyFault;
import org.symbolon.reference.treaties.TreatyFaultCode;

/**
 * The table {@code treaty_status}: as plain rows, or as a depositary's list of who signed and
 * joined. A list goes in whole, with its row of {@code status_lists}, and out whole; a later list
 * stands beside the earlier one.
 */
final class StatusTarget implements DocumentTarget {

  /** Before the name of a column of the list's own row, which travels with each participant. */
  private static final String LIST = "list.";

  private static final int NAMED = 12;

  private final AtlasTarget lists;
  private final AtlasTarget rows;
  private final AtlasRecords records;
  private final Schemas schemas;
  private final Supplier<Countries> countries;
  private final Clock clock;

  StatusTarget(
      AtlasTarget lists,
      AtlasTarget rows,
      AtlasRecords records,
      Schemas schemas,
      Supplier<Countries> countries,
      Clock clock) {
    this.lists = lists;
    this.rows = rows;
    this.records = records;
    this.schemas = schemas;
    this.countries = countries;
    this.clock = clock;
  }

  @Override
  public String name() {
    return rows.name();
  }

  @Override
  public Wording title() {
    return rows.title();
  }

  @Override
  public List<SheetColumn> columns() {
    return rows.columns();
  }

  @Override
  public String act() {
    return rows.act();
  }

  @Override
  public List<SheetQuestion> questions() {
    var questions = new ArrayList<>(TreatyQuestions.of(records.snapshot()));
    questions.add(3, TreatyQuestions.complete());
    return questions;
  }

  @Override
  public boolean recognises(String firstLine) {
    return StatusListReader.recognises(firstLine)
        && !firstLine.toLowerCase(Locale.ROOT).contains("list_id");
  }

  @Override
  public boolean only() {
    return false;
  }

  @Override
  public List<SheetOffer> offers(
      String fileName, Map<String, String> answers, List<SheetProblem> problems) {
    return TreatyQuestions.offers(fileName, answers, problems);
  }

  @Override
  public DocumentReading read(String fileName, byte[] file, Map<String, String> answers) {
    AtlasSnapshot snapshot = records.snapshot();
    TreatyFile treaty = TreatyFile.of(fileName, answers, snapshot, LocalDate.now(clock));
    String complete =
        answers.getOrDefault(TreatyFile.COMPLETE, treaty.fromCollection() ? "Y" : "N");
    var faults = new ArrayList<TreatyFault>();
    if (!Set.of("Y", "N").contains(complete)) {
      faults.add(
          TreatyFault.of(
              fileName, 0, TreatyFile.COMPLETE, TreatyFaultCode.COMPLETE_FORM, complete));
    }
    return switch (new StatusListReader(countries.get()).read(file, treaty.forReader())) {
      case StatusReading.Refused(List<TreatyFault> found) -> {
        faults.addAll(found);
        yield refused(treaty.problems(faults));
      }
      case StatusReading.Read(StatusList list) -> {
        List<SheetProblem> problems = treaty.problems(faults);
        yield problems.isEmpty() ? read(treaty, list, complete, snapshot) : refused(problems);
      }
    };
  }

  private static DocumentReading refused(List<SheetProblem> problems) {
    return new DocumentReading(List.of(), List.of(), problems, List.of());
  }

  private DocumentReading read(
      TreatyFile treaty, StatusList list, String complete, AtlasSnapshot snapshot) {
    Map<String, String> own = own(treaty, complete, snapshot);
    List<SheetRow> taken =
        list.rows().stream()
            .filter(row -> row.signed().isPresent() || row.party())
            .map(row -> row(own, row))
            .toList();
    List<SheetProblem> lost = lost(own.getOrDefault("list_id", ""), list, snapshot, treaty.file());
    var notes = new ArrayList<Wording>();
    notes.add(
        new Wording(
            String.format(
                Locale.ROOT,
                "%s as of %s: %d participants, %d signed, %d parties. Source: %s.",
                treaty.instrumentId(),
                own.get("as_of"),
                list.rows().size(),
                list.signed(),
                list.parties(),
                own.get("source")),
            String.format(
                Locale.ROOT,
                "%s au %s : %d participants, %d signatures, %d parties. Source : %s.",
                treaty.instrumentId(),
                own.get("as_of"),
                list.rows().size(),
                list.signed(),
                list.parties(),
                own.get("source"))));
    if (complete.equals("N")) {
      notes.add(
          TreatyFault.of(treaty.file(), 0, TreatyFile.COMPLETE, TreatyFaultCode.NOT_COMPLETE)
              .message());
    }
    list.remarks().stream().map(TreatyFault::message).forEach(notes::add);
    return lost.isEmpty()
        ? new DocumentReading(columns(list), taken, List.of(), notes)
        : refused(lost);
  }

  private static List<Taken> columns(StatusList list) {
    var columns = new ArrayList<Taken>();
    columns.add(new Taken(list.columns().getFirst(), "participant"));
    list.columns().stream()
        .skip(1)
        .forEach(name ->
            columns.add(new Taken(name, name.startsWith("Signature") ? "signed" : "action")));
    columns.add(new Taken("", "action_date"));
    columns.add(new Taken("", "iso3"));
    columns.add(new Taken("", "participant_kind"));
    return columns;
  }

  /** The row of the list; one of the same treaty, source and day keeps its id. */
  private static Map<String, String> own(
      TreatyFile treaty, String complete, AtlasSnapshot snapshot) {
    String day = treaty.asOf().map(LocalDate::toString).orElse("");
    String id =
        snapshot.rows("status_lists").stream()
            .filter(row -> row.getOrDefault("instrument_id", "").equals(treaty.instrumentId()))
            .filter(row -> row.getOrDefault("as_of", "").equals(day))
            .filter(row -> row.getOrDefault("source", "").equals(treaty.source()))
            .map(row -> row.getOrDefault("list_id", ""))
            .findFirst()
            .orElseGet(() -> ListId.of(treaty.instrumentId(), treaty.source(), day));
    var own = new LinkedHashMap<String, String>();
    own.put("list_id", id);
    own.put("instrument_id", treaty.instrumentId());
    own.put("source", treaty.source());
    own.put("as_of", day);
    own.put("complete", complete);
    own.put(
        "confidence",
        treaty.fromCollection() || treaty.answers().containsKey(TreatyFile.SOURCE) ? "H" : "M");
    own.put("note", note(id, treaty, snapshot));
    return own;
  }

  /** A list that is there keeps what was noted of it. */
  private static String note(String id, TreatyFile treaty, AtlasSnapshot snapshot) {
    return snapshot.rows("status_lists").stream()
        .filter(row -> row.getOrDefault("list_id", "").equals(id))
        .map(row -> row.getOrDefault("note", ""))
        .filter(note -> !note.isEmpty())
        .findFirst()
        .orElse("read from " + treaty.file());
  }

  private static SheetRow row(Map<String, String> own, StatusRow row) {
    var cells = new LinkedHashMap<String, String>();
    own.forEach((column, cell) -> cells.put(LIST + column, cell));
    cells.put("list_id", own.getOrDefault("list_id", ""));
    cells.put("participant", row.participant());
    cells.put("participant_kind", row.kind().name());
    cells.put("iso3", row.iso3());
    cells.put("signed", row.signed().map(LocalDate::toString).orElse(""));
    cells.put("action", row.joining().map(joining -> joining.act().name()).orElse(""));
    cells.put("action_date", row.joining().map(joining -> joining.day().toString()).orElse(""));
    cells.put("note", row.note());
    return new SheetRow(row.line(), cells);
  }

  /** A list is not to lose participants in silence. */
  private static List<SheetProblem> lost(
      String listId, StatusList list, AtlasSnapshot snapshot, String file) {
    Set<String> named =
        list.rows().stream().map(StatusRow::participant).collect(Collectors.toSet());
    List<String> lost =
        snapshot.rows("treaty_status").stream()
            .filter(row -> row.getOrDefault("list_id", "").equals(listId))
            .map(row -> row.getOrDefault("participant", ""))
            .filter(name -> !named.contains(name))
            .sorted()
            .toList();
    if (lost.isEmpty()) {
      return List.of();
    }
    String names = String.join(", ", lost.subList(0, Math.min(NAMED, lost.size())));
    TreatyFault fault =
        TreatyFault.of(
            file, 0, "", TreatyFaultCode.LIST_LOSES, lost.size() > NAMED ? names + ", ..." : names);
    return List.of(new SheetProblem(fault.code(), 0, "", fault.message(), fault.remedy()));
  }

  private static boolean isList(List<SheetRow> given) {
    return !given.isEmpty() && given.getFirst().cells().containsKey(LIST + "list_id");
  }

  /** The one row of {@code status_lists} that the participants carry. */
  private static SheetRow listOf(List<SheetRow> given) {
    var cells = new LinkedHashMap<String, String>();
    given
        .getFirst()
        .cells()
        .forEach((column, cell) -> {
          if (column.startsWith(LIST)) {
            cells.put(column.substring(LIST.length()), cell);
          }
        });
    return new SheetRow(1, cells);
  }

  private static List<SheetRow> participants(List<SheetRow> given) {
    return given.stream()
        .map(row -> {
          var cells = new LinkedHashMap<>(row.cells());
          cells.keySet().removeIf(column -> column.startsWith(LIST));
          return new SheetRow(row.number(), cells);
        })
        .toList();
  }

  /** Counts participants; the list's own row counts where it was there and changes. */
  @Override
  public SheetPreview preview(String file, List<SheetRow> given) {
    if (!isList(given)) {
      return rows.preview(file, given);
    }
    AtlasSnapshot snapshot = records.snapshot();
    SheetRow list = listOf(given);
    SheetPreview ofList =
        lists.preview(file, List.of(list), snapshot, new SnapshotKeys(snapshot, schemas));
    SheetPreview ofRows =
        rows.preview(
            file,
            participants(given),
            snapshot,
            new SnapshotKeys(snapshot, schemas)
                .with(lists.name(), list.cells().getOrDefault("list_id", "")));
    var problems = new ArrayList<>(ofList.problems());
    problems.addAll(ofRows.problems());
    if (ofList.counts().changed() == 0) {
      return new SheetPreview(problems, ofRows.counts(), ofRows.differences());
    }
    var differences = new ArrayList<SheetDifference>(ofList.differences());
    differences.addAll(ofRows.differences());
    SheetCounts counts = ofRows.counts();
    return new SheetPreview(
        problems,
        new SheetCounts(counts.added(), counts.changed() + 1, counts.unchanged()),
        differences);
  }

  @Override
  public SheetApplied apply(UUID importId, String file, List<SheetRow> given, String reason) {
    if (!isList(given)) {
      return rows.apply(importId, file, given, reason);
    }
    SheetPreview now = preview(file, given);
    if (!now.problems().isEmpty()) {
      return new SheetApplied.Refused(now.problems());
    }
    SheetRow list = listOf(given);
    LocalDate asOf = LocalDate.parse(list.cells().getOrDefault("as_of", ""));
    if (lists.apply(importId, file, List.of(list), asOf, reason)
        instanceof SheetApplied.Refused refused) {
      return refused;
    }
    return switch (rows.apply(importId, file, participants(given), asOf, reason)) {
      case SheetApplied.Done done -> done;
      case SheetApplied.Refused _ ->
          throw new IllegalStateException("the records changed while a list went in");
    };
  }

  @Override
  public SheetUndone undo(UUID importId, String reason) {
    return rows.undo(importId, reason);
  }
}
