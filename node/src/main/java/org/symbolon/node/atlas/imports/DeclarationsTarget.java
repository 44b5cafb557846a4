package org.symbolon.node.atlas.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.intake.DocumentReading;
import org.symbolon.node.intake.DocumentReading.Taken;
import org.symbolon.node.intake.DocumentTarget;
import org.symbolon.node.intake.SheetApplied;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.node.intake.SheetOffer;
import org.symbolon.node.intake.SheetPreview;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetQuestion;
import org.symbolon.node.intake.SheetRow;
import org.symbolon.node.intake.SheetUndone;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Wording;
import org.symbolon.reference.treaties.DeclarationText;
import org.symbolon.reference.treaties.DeclarationsReader;
import org.symbolon.reference.treaties.DeclarationsReading;
import org.symbolon.reference.treaties.TreatyFault;

/**
 * Texts of reservations and declarations, a section for each participant, into {@code
 * treaty_declarations}. The texts are brought by users; none ships.
 */
final class DeclarationsTarget implements DocumentTarget {

  static final String NAME = "declarations";

  private final AtlasTarget table;
  private final AtlasRecords records;
  private final Supplier<Countries> countries;
  private final Clock clock;

  DeclarationsTarget(
      AtlasTarget table, AtlasRecords records, Supplier<Countries> countries, Clock clock) {
    this.table = table;
    this.records = records;
    this.countries = countries;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Wording title() {
    return new Wording("Text of declarations (#State)", "Texte de déclarations (#État)");
  }

  @Override
  public List<SheetColumn> columns() {
    return table.columns();
  }

  @Override
  public String act() {
    return table.act();
  }

  @Override
  public List<SheetQuestion> questions() {
    return TreatyQuestions.of(records.snapshot());
  }

  @Override
  public boolean recognises(String firstLine) {
    return DeclarationsReader.recognises(firstLine) && !firstLine.matches(".*[,;\\t|].*");
  }

  @Override
  public boolean only() {
    return true;
  }

  @Override
  public List<SheetOffer> offers(
      String fileName, Map<String, String> answers, List<SheetProblem> problems) {
    return TreatyQuestions.offers(fileName, answers, problems);
  }

  @Override
  public DocumentReading read(String fileName, byte[] file, Map<String, String> answers) {
    TreatyFile treaty = TreatyFile.of(fileName, answers, records.snapshot(), LocalDate.now(clock));
    return switch (new DeclarationsReader(countries.get()).read(file, treaty.forReader())) {
      case DeclarationsReading.Refused(List<TreatyFault> faults) ->
          refused(treaty.problems(faults));
      case DeclarationsReading.Read(List<DeclarationText> texts, List<TreatyFault> remarks) ->
          treaty.faults().isEmpty()
              ? read(treaty, texts, remarks)
              : refused(treaty.problems(List.of()));
    };
  }

  private static DocumentReading refused(List<SheetProblem> problems) {
    return new DocumentReading(List.of(), List.of(), problems, List.of());
  }

  private static DocumentReading read(
      TreatyFile treaty, List<DeclarationText> texts, List<TreatyFault> remarks) {
    String day = treaty.asOf().map(LocalDate::toString).orElse("");
    var notes = new ArrayList<Wording>();
    notes.add(
        new Wording(
            String.format(
                Locale.ROOT,
                "%s as of %s: texts of %d participants. Source: %s.",
                treaty.instrumentId(),
                day,
                texts.size(),
                treaty.source()),
            String.format(
                Locale.ROOT,
                "%s au %s : textes de %d participants. Source : %s.",
                treaty.instrumentId(),
                day,
                texts.size(),
                treaty.source())));
    remarks.stream().map(TreatyFault::message).forEach(notes::add);
    return new DocumentReading(
        List.of(
            new Taken("#", "participant"),
            new Taken("", "iso3"),
            new Taken("", "as_of"),
            new Taken("", "text")),
        texts.stream().map(text -> row(treaty, day, text)).toList(),
        List.of(),
        notes);
  }

  private static SheetRow row(TreatyFile treaty, String day, DeclarationText text) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("instrument_id", treaty.instrumentId());
    cells.put("participant", text.participant());
    cells.put("participant_kind", text.kind().name());
    cells.put("iso3", text.iso3());
    cells.put("kind", "NOT_TOLD");
    cells.put("text", text.text());
    cells.put("as_of", day);
    cells.put("confidence", "M");
    cells.put("source", treaty.source());
    return new SheetRow(text.line(), cells);
  }

  @Override
  public SheetPreview preview(String file, List<SheetRow> rows) {
    return table.preview(file, rows);
  }

  @Override
  public SheetApplied apply(UUID importId, String file, List<SheetRow> rows, String reason) {
    return rows.isEmpty()
        ? table.apply(importId, file, rows, reason)
        : table.apply(
            importId,
            file,
            rows,
            LocalDate.parse(rows.getFirst().cells().getOrDefault("as_of", "")),
            reason);
  }

  @Override
  public SheetUndone undo(UUID importId, String reason) {
    return table.undo(importId, reason);
  }
}
