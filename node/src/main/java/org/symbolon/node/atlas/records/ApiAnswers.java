package org.symbolon.node.atlas.records;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Fault;

/** Outcomes of changes as answers of the API: the record with its version, or a problem. */
@Component
class ApiAnswers {

  private final Clock clock;

  ApiAnswers(Clock clock) {
    this.clock = clock;
  }

  /** One fault of an input. */
  record FaultJson(String field, String message, String remedy) {

    static FaultJson of(Fault fault, Locale locale) {
      return new FaultJson(fault.column(), fault.message(locale), fault.remedy(locale));
    }
  }

  ResponseEntity<Object> of(Page page, RecordOutcome outcome) {
    return switch (outcome) {
      case RecordOutcome.Done(var record) -> record(record);
      case RecordOutcome.Unchanged(var record) -> record(record);
      case RecordOutcome.Refused(var faults) -> faults(page, faults);
      case RecordOutcome.Conflict(var wanted, var found) -> conflict(page, wanted, found);
      case RecordOutcome.InUse(_, var by) -> inUse(page, by);
      case RecordOutcome.Withdrawn(var record) -> {
        ProblemDetail problem =
            problem(
                page,
                HttpStatus.CONFLICT,
                "atlas.records.done.withdrawn.already",
                record.id().key());
        yield answer(problem);
      }
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

  ResponseEntity<Object> faults(Page page, List<Fault> faults) {
    ProblemDetail problem =
        problem(page, HttpStatus.UNPROCESSABLE_CONTENT, "atlas.records.api.faults", faults.size());
    problem.setProperty(
        "faults", faults.stream().map(fault -> FaultJson.of(fault, page.contentLocale())).toList());
    return answer(problem);
  }

  private ResponseEntity<Object> conflict(
      Page page, Map<String, String> wanted, AtlasRecord found) {
    ProblemDetail problem =
        problem(
            page, HttpStatus.PRECONDITION_FAILED, "atlas.records.api.conflict", found.version());
    problem.setProperty("yours", wanted);
    problem.setProperty("saved", RecordJson.of(found, today()));
    return answer(problem);
  }

  private static ResponseEntity<Object> inUse(Page page, List<RecordId> by) {
    ProblemDetail problem =
        problem(
            page,
            HttpStatus.CONFLICT,
            "atlas.records.inuse",
            by.size(),
            by.stream().limit(10).map(RecordId::key).reduce((a, b) -> a + "; " + b).orElse(""));
    problem.setProperty("by", by);
    return answer(problem);
  }

  static ResponseEntity<Object> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  static ProblemDetail problem(Page page, HttpStatus status, String key, Object... arguments) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, page.text(key, arguments));
    problem.setInstance(URI.create(page.path()));
    return problem;
  }

  private static String tag(AtlasRecord record) {
    return "\"" + record.version() + "\"";
  }

  static String address(RecordId id) {
    return "/api" + RecordAddress.of(id);
  }
}
