package org.symbolon.node.atlas.records;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Fault;

/** Outcomes of changes as answers of the API: the record with its version, or a refusal. */
@Component
class ApiAnswers {

  private final Clock clock;

  ApiAnswers(Clock clock) {
    this.clock = clock;
  }

  ResponseEntity<Object> of(Page page, RecordOutcome outcome) {
    return switch (outcome) {
      case RecordOutcome.Done(var record) -> record(record);
      case RecordOutcome.Unchanged(var record) -> record(record);
      case RecordOutcome.Refused(var faults) -> throw faults(page, faults);
      case RecordOutcome.Conflict(var wanted, var found) -> throw conflict(wanted, found);
      case RecordOutcome.InUse(_, var by) -> throw inUse(by);
      case RecordOutcome.Withdrawn(var record) ->
          throw Refusal.conflict("atlas.records.done.withdrawn.already", record.id().key());
      case RecordOutcome.Unknown _, RecordOutcome.NoTable _ -> throw Refusal.notFound();
    };
  }

  ResponseEntity<Object> created(AtlasRecord record) {
    return ResponseEntity.created(URI.create(address(record.id())))
        .eTag(tag(record))
        .body(RecordJson.of(record, today()));
  }

  ResponseEntity<Object> record(AtlasRecord record) {
    return ResponseEntity.ok().eTag(tag(record)).body(RecordJson.of(record, today()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  static Refusal faults(Page page, List<Fault> faults) {
    Locale locale = page.contentLocale();
    return Refusal.faulty(
        "atlas.records.api.faults",
        faults.stream()
            .map(fault ->
                new Refusal.Field(fault.column(), fault.message(locale), fault.remedy(locale)))
            .toList(),
        faults.size());
  }

  private Refusal conflict(Map<String, String> wanted, AtlasRecord found) {
    return Refusal.of(HttpStatus.PRECONDITION_FAILED, "atlas.records.api.conflict", found.version())
        .with("yours", wanted)
        .with("saved", RecordJson.of(found, today()));
  }

  private static Refusal inUse(List<RecordId> by) {
    return Refusal.conflict(
            "atlas.records.inuse",
            by.size(),
            by.stream().limit(10).map(RecordId::key).collect(Collectors.joining("; ")))
        .with("by", by);
  }

  private static String tag(AtlasRecord record) {
    return "\"" + record.version() + "\"";
  }

  static String address(RecordId id) {
    return "/api" + RecordAddress.of(id);
  }
}
