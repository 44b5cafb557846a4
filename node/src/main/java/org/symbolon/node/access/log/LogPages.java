package org.symbolon.node.access.log;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.decisions.AccessEvent;
import org.symbolon.node.web.CanonicalJson;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** The log of acts, for those who watch over proper use. */
@Controller
class LogPages {

  private static final int SIZE = 50;

  /** Of one export with proofs. */
  private static final int MOST_PROOFS = 1_000;

  private final EventLog log;
  private final Events events;
  private final TransactionOperations transactions;
  private final Proofs proofs;

  LogPages(EventLog log, Events events, TransactionOperations transactions, Proofs proofs) {
    this.proofs = proofs;
    this.log = log;
    this.events = events;
    this.transactions = transactions;
  }

  @Performs("log.read")
  @GetMapping("/log")
  String list(Page page, Model model) {
    var wanted = EventLog.Wanted.of(page);
    long total = log.count(wanted);
    int last = (int) Math.max(1, Math.ceilDiv(total, (long) SIZE));
    String asked = page.parameter("page");
    int number = asked.matches("[1-9][0-9]{0,6}") ? Math.min(Integer.parseInt(asked), last) : 1;
    var rows =
        log.list(wanted, (number - 1) * SIZE, SIZE).stream()
            .map(entry -> row(page, entry))
            .toList();
    var table =
        new Table(
            page.text("access.log.title"),
            List.of(
                Table.Column.text(page.text("access.log.at")),
                Table.Column.text(page.text("access.log.actor")),
                Table.Column.text(page.text("access.log.kind")),
                Table.Column.text(page.text("access.log.object")),
                Table.Column.text(page.text("access.log.reason"))),
            rows,
            "",
            java.util.Optional.of(new Table.Paging(number, SIZE, total)),
            java.util.Optional.of(
                new Table.Empty(
                    page.text("access.log.empty"),
                    page.text("access.log.empty.text"),
                    page.text("access.log.all"),
                    "/log")),
            false);
    model.addAttribute("filter", filter(page));
    model.addAttribute("table", table);
    model.addAttribute("total", total);
    model.addAttribute("proofs", Page.address("/log/proofs", page.query()));
    model.addAttribute("export", Page.address("/log/export", page.query()));
    return "access/log/list";
  }

  /** What the page shows, all of it; the export is itself an event. */
  @Performs("log.read")
  @GetMapping("/log/export")
  void export(
      @RequestParam(defaultValue = "csv") String format, Page page, HttpServletResponse response)
      throws IOException {
    var as = Export.Format.get(format);
    transactions.executeWithoutResult(
        _ -> events.record(AccessEvent.LOG_EXPORTED, ActObject.NONE, ""));
    var entries = new Portions(log, EventLog.Wanted.of(page));
    Iterable<List<String>> rows =
        () ->
            StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, 0), false)
                .map(LogPages::cells)
                .iterator();
    var columns =
        List.of(
            "id",
            "at",
            "actor_kind",
            "actor",
            "organisation",
            "kind",
            "object_kind",
            "object_id",
            "reason",
            "act",
            "purpose");
    new Export("log", columns, rows).send(response, as);
  }

  /** The newest events that fit, each with the proof that it is in the tree, under one head. */
  @Performs("log.read")
  @GetMapping("/log/proofs")
  ResponseEntity<byte[]> proofs(Page page) {
    transactions.executeWithoutResult(
        _ -> events.record(AccessEvent.LOG_EXPORTED, ActObject.NONE, ""));
    var ids =
        log.before(EventLog.Wanted.of(page), Long.MAX_VALUE, MOST_PROOFS).stream()
            .map(EventLog.Entry::id)
            .toList();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("log-proofs.json").build().toString())
        .body(CanonicalJson.bytes(Map.of("events", proofs.prove(ids))));
  }

  private static List<String> cells(EventLog.Entry entry) {
    return List.of(
        Long.toString(entry.id()),
        entry.at().toString(),
        entry.actorKind(),
        entry.actor(),
        entry.organisation().map(Object::toString).orElse(""),
        entry.kind(),
        entry.objectKind(),
        entry.objectId(),
        entry.reason(),
        entry.act(),
        entry.purpose());
  }

  private static Table.Row row(Page page, EventLog.Entry entry) {
    return Table.Row.of(
        Cell.link(page.moment(entry.at()), "/log/" + entry.id()),
        actor(page, entry),
        Cell.of(entry.kind()),
        Cell.of((entry.objectKind() + " " + entry.objectId()).strip()),
        Cell.of(entry.reason()));
  }

  private static Cell actor(Page page, EventLog.Entry entry) {
    String who = page.text("access.log.actor." + entry.actorKind());
    return switch (entry.actorKind()) {
      case "account" ->
          Cell.link(
              entry.actorName().isEmpty() ? who : entry.actorName(), "/accounts/" + entry.actor());
      case "system" -> Cell.of(who + ": " + entry.actor());
      default -> Cell.of(who);
    };
  }

  private Filter filter(Page page) {
    return Filter.empty()
        .select(
            "kind",
            page.text("access.log.kind"),
            log.kinds().stream().map(kind -> Option.of(kind, kind)).toList())
        .text("actor", page.text("access.log.actor.id"))
        .text("object", page.text("access.log.object.id"))
        .select(
            "purpose",
            page.text("access.proofs.purpose"),
            Arrays.stream(Purpose.values())
                .map(purpose -> Option.of(purpose.name(), purpose.name()))
                .toList())
        .text("from", page.text("access.log.from"))
        .text("until", page.text("access.log.until"));
  }
}
