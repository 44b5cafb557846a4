package org.symbolon.node.atlas.tasks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.IfMatch;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** Tasks as JSON. A change names the version that it was made on in {@code If-Match}. */
@RestController
@RequestMapping(path = "/api/atlas/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
class TasksApi {

  private final TaskActs acts;
  private final TaskStore store;
  private final TaskList list;

  TasksApi(TaskActs acts, TaskStore store, TaskList list) {
    this.acts = acts;
    this.store = store;
    this.list = list;
  }

  /** Tasks: those of the caller's office first, overdue first, closed last. */
  record Tasks(int total, int overdue, List<TaskJson> tasks) {}

  /** One task with its follow-up, the newest first. */
  record TaskWithEntries(TaskJson task, List<EntryJson> entries) {}

  /** What a task says; days as YYYY-MM-DD. */
  record TaskJson(
      UUID id,
      int version,
      String finding,
      String address,
      String what,
      @Nullable UUID office,
      String forumNetwork,
      String forum,
      @Nullable LocalDate forumOn,
      LocalDate dueOn,
      TaskState state,
      String reason,
      UUID madeBy,
      Instant madeAt,
      UUID changedBy,
      Instant changedAt) {

    static TaskJson of(Task task) {
      TaskFacts facts = task.facts();
      return new TaskJson(
          task.id(),
          task.version(),
          task.finding().toString(),
          task.address(),
          facts.what(),
          facts.office().orElse(null),
          facts.forumNetwork(),
          facts.forum(),
          facts.forumOn().orElse(null),
          facts.dueOn(),
          facts.state(),
          task.reason(),
          task.madeBy(),
          task.madeAt(),
          task.changedBy(),
          task.changedAt());
    }
  }

  /** One step of the follow-up. */
  record EntryJson(
      int number,
      @Nullable TaskState state,
      String words,
      @Nullable LocalDate nextOn,
      UUID account,
      UUID office,
      Instant writtenAt) {

    static EntryJson of(TaskEntry entry) {
      return new EntryJson(
          entry.number(),
          entry.state().orElse(null),
          entry.words(),
          entry.nextOn().orElse(null),
          entry.account(),
          entry.office(),
          entry.writtenAt());
    }
  }

  /**
   * A task to make or to change; a missing field is empty.
   *
   * @param finding such as {@code gap:PRIVACY}; read only when the task is made
   * @param address page of the finding with its question; read only when the task is made
   * @param reason needed where the change closes the task or opens it again
   */
  record TaskBody(
      @Nullable String finding,
      @Nullable String address,
      @Nullable String what,
      @Nullable String office,
      @Nullable String forumNetwork,
      @Nullable String forum,
      @Nullable String forumOn,
      @Nullable String dueOn,
      @Nullable String state,
      @Nullable String reason) {

    Map<String, String> values() {
      var values = new LinkedHashMap<String, String>();
      values.put(TaskFacts.WHAT, orEmpty(what));
      values.put(TaskFacts.OFFICE, orEmpty(office));
      values.put(TaskFacts.FORUM_NETWORK, orEmpty(forumNetwork));
      values.put(TaskFacts.FORUM, orEmpty(forum));
      values.put(TaskFacts.FORUM_ON, orEmpty(forumOn));
      values.put(TaskFacts.DUE_ON, orEmpty(dueOn));
      values.put(TaskFacts.STATE, orEmpty(state));
      values.put(TaskCheck.REASON, orEmpty(reason));
      return values;
    }
  }

  /** A step of the follow-up to add. */
  record EntryBody(@Nullable String words, @Nullable String nextOn) {}

  @Operation(
      summary = "Tasks; parameters q, state, whose (MINE, OTHERS), kind, finding, overdue=true")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.task.read")
  @GetMapping
  Tasks tasks(@Parameter(hidden = true) Page page) {
    List<Task> found = list.asked(page);
    return new Tasks(
        found.size(),
        (int) found.stream().filter(list::overdue).count(),
        found.stream().map(TaskJson::of).toList());
  }

  @Operation(summary = "One task with its follow-up; its version in ETag")
  @ApiResponse(responseCode = "200")
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.task.read")
  @GetMapping("/{id}")
  ResponseEntity<TaskWithEntries> task(@PathVariable String id) {
    return answer(ResponseEntity.ok(), store.find(TaskPages.id(id)).orElseThrow(Refusal::notFound));
  }

  @Operation(summary = "Make a task of a finding")
  @ApiResponse(responseCode = "201")
  @Answers.Wrong
  @Answers.Refused
  @Performs("atlas.task")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<TaskWithEntries> make(
      @RequestBody TaskBody body, @Parameter(hidden = true) Page page) {
    return switch (acts.make(
        Finding.parse(orEmpty(body.finding())), orEmpty(body.address()), body.values())) {
      case TaskOutcome.Done(var task) -> created(task);
      case TaskOutcome outcome -> throw refusal(page, outcome);
    };
  }

  @Operation(summary = "Change a task; If-Match names the version that was seen")
  @ApiResponse(responseCode = "200")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Answers.Stale
  @Performs("atlas.task")
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<TaskWithEntries> change(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
      @RequestBody TaskBody body,
      @Parameter(hidden = true) Page page) {
    return switch (acts.change(TaskPages.id(id), IfMatch.version(seen), body.values())) {
      case TaskOutcome.Done(var task) -> answer(ResponseEntity.ok(), task);
      case TaskOutcome outcome -> throw refusal(page, outcome);
    };
  }

  @Operation(summary = "Add to the follow-up of a task")
  @ApiResponse(responseCode = "201")
  @Answers.Wrong
  @Answers.Refused
  @Answers.Missing
  @Performs("atlas.task")
  @PostMapping(path = "/{id}/entries", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<TaskWithEntries> follow(
      @PathVariable String id, @RequestBody EntryBody body, @Parameter(hidden = true) Page page) {
    Map<String, String> values =
        Map.of(TaskCheck.WORDS, orEmpty(body.words()), TaskCheck.NEXT_ON, orEmpty(body.nextOn()));
    return switch (acts.follow(TaskPages.id(id), values)) {
      case TaskOutcome.Done(var task) -> created(task);
      case TaskOutcome outcome -> throw refusal(page, outcome);
    };
  }

  private ResponseEntity<TaskWithEntries> created(Task task) {
    return answer(ResponseEntity.created(URI.create("/api/atlas/tasks/" + task.id())), task);
  }

  private ResponseEntity<TaskWithEntries> answer(ResponseEntity.BodyBuilder answer, Task task) {
    return answer
        .eTag("\"" + task.version() + "\"")
        .body(
            new TaskWithEntries(
                TaskJson.of(task), store.entries(task.id()).stream().map(EntryJson::of).toList()));
  }

  private static Refusal refusal(Page page, TaskOutcome outcome) {
    return switch (outcome) {
      case TaskOutcome.Refused(var faults) ->
          Refusal.faults("atlas.tasks.refused", TaskPages.texts(page, faults));
      case TaskOutcome.Conflict(var found) ->
          Refusal.of(HttpStatus.PRECONDITION_FAILED, "atlas.tasks.stale", found.version());
      case TaskOutcome.Unknown _ -> Refusal.notFound();
      case TaskOutcome.Done _ -> throw new IllegalStateException("done, not refused");
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
