package org.symbolon.node.access.foureyes;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Guard;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The page of the node's guards. */
@Controller
class GuardPages {

  private final StoredGuards guards;
  private final Proposing proposing;

  GuardPages(StoredGuards guards, Proposing proposing) {
    this.guards = guards;
    this.proposing = proposing;
  }

  /** A guard as its line says it. */
  record Line(String code, String name, String what, boolean on, String state) {}

  @Performs("guard.read")
  @GetMapping("/guards")
  String list(Page page, Model model) {
    Map<Guard, Instant> off = guards.off();
    model.addAttribute(
        "lines",
        Stream.of(Guard.values())
            .map(guard -> {
              Optional<Instant> since = Optional.ofNullable(off.get(guard));
              String key = "access.guard." + guard.code();
              return new Line(
                  guard.code(),
                  page.text(key),
                  page.text(key + ".what"),
                  since.isEmpty(),
                  since
                      .map(at -> page.text("access.guard.off", page.moment(at)))
                      .orElseGet(() -> page.text("access.guard.on")));
            })
            .toList());
    return "access/foureyes/guards";
  }

  @Performs("guard.change")
  @GetMapping("/guards/{code}/off")
  String ask(@PathVariable String code, Page page, Model model) {
    return proposing.ask(matter(code), address(code), "/guards", List.of(), page, model);
  }

  @Performs(FourEyes.PROPOSE)
  @PostMapping("/guards/{code}/off")
  String off(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String reason,
      Page page,
      HttpServletResponse response,
      Model model) {
    return proposing.propose(
        matter(code), reason, address(code), "/guards", List.of(), page, response, model);
  }

  @Performs("guard.change")
  @PostMapping("/guards/{code}/on")
  String on(@PathVariable String code, Page page, RedirectAttributes redirect) {
    List<String> faults = guards.switchOn(guard(code));
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE,
        faults.isEmpty()
            ? new Flash(Flash.Kind.OK, page.text("access.guard.switched"))
            : new Flash(Flash.Kind.STOP, page.text(faults.getFirst())));
    return "redirect:/guards";
  }

  private static String address(String code) {
    return "/guards/" + code + "/off";
  }

  private static Guard guard(String code) {
    return StoredGuards.find(code).orElseThrow(Refusal::notFound);
  }

  private static DangerousAct.Matter matter(String code) {
    return new DangerousAct.Matter(Danger.GUARD_SWITCHED_OFF, guard(code).code(), "");
  }
}
