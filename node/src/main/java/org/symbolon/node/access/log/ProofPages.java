package org.symbolon.node.access.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.CanonicalJson;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;
import org.symbolon.protocol.log.Step;

/** One event with its proof, the heads of the tree, and the check of proofs hash by hash. */
@Controller
class ProofPages {

  private static final int SIZE = 50;
  private static final int LONGEST = 200_000;

  private final Proofs proofs;
  private final LogKey key;

  ProofPages(Proofs proofs, LogKey key) {
    this.proofs = proofs;
    this.key = key;
  }

  @Performs("log.read")
  @GetMapping("/log/{id}")
  String event(@PathVariable String id, Page page, Model model) {
    Proofs.Found found = found(id);
    Optional<EventProof> proof = proofs.prove(found.leaf());
    model.addAttribute("event", found.leaf());
    model.addAttribute("words", found.words());
    model.addAttribute("erased", found.words().isEmpty() && found.leaf().reasonDigest() != null);
    model.addAttribute("proof", proof);
    model.addAttribute(
        "checked",
        page.parameter("check").isEmpty()
            ? Optional.empty()
            : proof.flatMap(one -> EventProof.check(json(one), key.verifier())));
    return "access/log/event";
  }

  /** The proof as a file that a stranger can check. */
  @Performs("log.read")
  @GetMapping("/log/{id}/proof")
  ResponseEntity<byte[]> proof(@PathVariable String id) {
    EventProof proof = proofs.prove(found(id).leaf()).orElseThrow(Refusal::notFound);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("event-" + proof.event().get("id") + "-proof.json")
                .build()
                .toString())
        .body(CanonicalJson.bytes(proof));
  }

  @Performs("log.read")
  @GetMapping("/log/heads")
  String heads(Page page, Model model) {
    List<Heads.Head> heads = proofs.headsBefore(number(page.parameter("before")), SIZE + 1);
    var rows = new ArrayList<Table.Row>();
    for (int n = 0; n < Math.min(SIZE, heads.size()); n++) {
      Heads.Head head = heads.get(n);
      Cell grown =
          n + 1 < heads.size()
              ? Cell.link(
                  page.text("access.proofs.grown.link", heads.get(n + 1).size()),
                  "/log/heads/" + head.size() + "?from=" + heads.get(n + 1).size())
              : Cell.EMPTY;
      rows.add(
          Table.Row.of(
              Cell.link(page.number(head.size()), "/log/heads/" + head.size()),
              Cell.of(page.moment(head.at())),
              Cell.of(head.root().hex()),
              grown));
    }
    model.addAttribute(
        "table",
        Table.of(
            page.text("access.proofs.heads"),
            List.of(
                Table.Column.text(page.text("access.proofs.size")),
                Table.Column.text(page.text("access.log.at")),
                Table.Column.text(page.text("access.proofs.root")),
                Table.Column.text(page.text("access.proofs.grown"))),
            rows));
    model.addAttribute(
        "older", heads.size() > SIZE ? "/log/heads?before=" + heads.get(SIZE - 1).size() : "");
    model.addAttribute("key", proofs.keyText());
    return "access/log/heads";
  }

  /** One head; with {@code from}, the proof that it begins with the tree of that head. */
  @Performs("log.read")
  @GetMapping("/log/heads/{size}")
  String head(
      @PathVariable String size,
      @RequestParam(defaultValue = "") String from,
      Page page,
      Model model) {
    Heads.Head head = proofs.head(number(size)).orElseThrow(Refusal::notFound);
    Optional<Proofs.Grown> grown = Optional.empty();
    if (!from.isEmpty()) {
      grown = proofs.grown(number(from), head.size());
      if (grown.isEmpty()) {
        throw Refusal.notFound();
      }
    }
    model.addAttribute("head", head);
    model.addAttribute("grown", grown);
    model.addAttribute(
        "check", grown.map(one -> one.proof().check(one.first().root(), one.second().root())));
    model.addAttribute("key", proofs.keyText());
    return "access/log/head";
  }

  @Performs("log.read")
  @GetMapping("/log/check")
  String form(Model model) {
    return shown(model, "", "", Optional.empty());
  }

  @Performs("log.read")
  @PostMapping("/log/check")
  String check(@RequestParam(defaultValue = "") String proof, Page page, Model model) {
    var checked =
        proof.length() > LONGEST
            ? Optional.<EventProof.Checked>empty()
            : EventProof.check(proof, key.verifier());
    return shown(model, proof, checked.isEmpty() ? page.text("access.proofs.none") : "", checked);
  }

  private String shown(
      Model model, String given, String error, Optional<EventProof.Checked> checked) {
    model.addAttribute("given", given);
    model.addAttribute("error", error);
    model.addAttribute("checked", checked);
    model.addAttribute("key", proofs.keyText());
    return "access/log/check";
  }

  /** A step as a command that a reader can run. */
  static String byHand(Step step) {
    return "(printf '\\001'; printf '"
        + step.left().hex()
        + step.right().hex()
        + "' | xxd -r -p) | sha256sum";
  }

  private static String json(EventProof proof) {
    return new String(CanonicalJson.bytes(proof), java.nio.charset.StandardCharsets.UTF_8);
  }

  private Proofs.Found found(String id) {
    return proofs.event(number(id)).orElseThrow(Refusal::notFound);
  }

  private static long number(String text) {
    if (text.isEmpty()) {
      return Long.MAX_VALUE;
    }
    if (!text.matches("[0-9]{1,18}")) {
      throw Refusal.notFound();
    }
    return Long.parseLong(text);
  }
}
