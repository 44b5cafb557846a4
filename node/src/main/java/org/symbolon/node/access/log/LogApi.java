package org.symbolon.node.access.log;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Answers;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.protocol.log.Hash;

/** The log of acts for programs: heads, and proofs that need no trust in this node. */
@RestController
@RequestMapping(path = "/api/log", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Log")
class LogApi {

  private static final int MOST = 100;

  private final Proofs proofs;
  private final EventLog log;

  LogApi(Proofs proofs, EventLog log) {
    this.log = log;
    this.proofs = proofs;
  }

  /**
   * A signed head.
   *
   * @param root in hexadecimal digits
   * @param checkpoint the signed note
   */
  record HeadJson(long size, String root, String at, String checkpoint) {
    static HeadJson of(Heads.Head head) {
      return new HeadJson(head.size(), head.root().hex(), head.at().toString(), head.note());
    }
  }

  /** The newest heads, newest first, and the key that signs them. */
  record HeadsJson(String key, List<HeadJson> heads) {}

  /** The proof that the tree of the second head begins with that of the first. */
  record GrownJson(HeadJson first, HeadJson second, List<String> path) {}

  @GetMapping("/heads")
  @Performs("log.read")
  @Answers.Refused
  @Answers.Wrong
  @Operation(summary = "The newest signed heads of the tree, at most 100")
  @ApiResponse(responseCode = "200", description = "Heads, newest first, and their key")
  HeadsJson heads() {
    return new HeadsJson(
        proofs.keyText(),
        proofs.headsBefore(Long.MAX_VALUE, MOST).stream().map(HeadJson::of).toList());
  }

  /**
   * Events that fit, newest first.
   *
   * @param next what {@code before} asks for to get the next ones; 0 where there are no more
   */
  record EventsJson(List<EventLog.Entry> events, long next) {}

  @GetMapping("/events")
  @Performs("log.read")
  @Answers.Refused
  @Answers.Wrong
  @Answers.Missing
  @Operation(
      summary = "Events that the account may see, newest first, at most 100",
      description = "kind, actor, object, purpose, from and until (days) as on the page of the log")
  @ApiResponse(responseCode = "200", description = "One portion of the events that fit")
  EventsJson events(
      @RequestParam(defaultValue = "") String before, @Parameter(hidden = true) Page request) {
    var found =
        log.before(
            EventLog.Wanted.of(request), before.isEmpty() ? Long.MAX_VALUE : number(before), MOST);
    return new EventsJson(found, found.size() < MOST ? 0 : found.getLast().id());
  }

  @GetMapping("/events/{id}/proof")
  @Performs("log.read")
  @Answers.Refused
  @Answers.Wrong
  @Answers.Missing
  @Operation(summary = "An event with the proof that it is in the tree under the newest head")
  @ApiResponse(responseCode = "200", description = "What proves the event to a stranger")
  EventProof proof(@PathVariable String id) {
    return proofs
        .event(number(id))
        .flatMap(found -> proofs.prove(found.leaf()))
        .orElseThrow(Refusal::notFound);
  }

  @GetMapping("/consistency")
  @Performs("log.read")
  @Answers.Refused
  @Answers.Wrong
  @Answers.Missing
  @Operation(summary = "The proof that the tree of one head begins with that of an older one")
  @ApiResponse(responseCode = "200", description = "Both heads and the hashes between them")
  GrownJson grown(
      @RequestParam(defaultValue = "") String first,
      @RequestParam(defaultValue = "") String second) {
    Proofs.Grown grown = proofs.grown(number(first), number(second)).orElseThrow(Refusal::notFound);
    return new GrownJson(
        HeadJson.of(grown.first()),
        HeadJson.of(grown.second()),
        grown.proof().path().stream().map(Hash::hex).toList());
  }

  private static long number(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw Refusal.notFound();
    }
    return Long.parseLong(text);
  }
}
