package org.symbolon.node.access.foureyes;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.symbolon.node.access.Access;
import org.symbolon.node.web.Confirm;
import org.symbolon.node.web.Page;

/** The question before a dangerous act is asked for: what will happen, who has to agree, when. */
@Component
public class Proposing {

  private final FourEyes fourEyes;
  private final Administrators administrators;
  private final ProposalView view;
  private final Access access;
  private final Clock clock;

  Proposing(
      FourEyes fourEyes,
      Administrators administrators,
      ProposalView view,
      Access access,
      Clock clock) {
    this.fourEyes = fourEyes;
    this.administrators = administrators;
    this.view = view;
    this.access = access;
    this.clock = clock;
  }

  /**
   * The page that asks.
   *
   * @param action address that it posts to, where {@link #propose} answers
   * @param consequences message keys of what follows
   */
  public String ask(
      DangerousAct.Matter matter,
      String action,
      String back,
      List<String> consequences,
      Page page,
      Model model) {
    model.addAttribute("confirm", question(matter, action, back, consequences, page));
    model.addAttribute("obstacles", fourEyes.obstacles(matter));
    return "access/foureyes/propose";
  }

  /** Asks for the act, and leads to the proposal, or back to the question with what is wrong. */
  public String propose(
      DangerousAct.Matter matter,
      String reason,
      String action,
      String back,
      List<String> consequences,
      Page page,
      HttpServletResponse response,
      Model model) {
    return switch (fourEyes.propose(matter, reason)) {
      case FourEyes.Step.Taken(UUID id) -> "redirect:/proposals/" + id;
      case FourEyes.Step.Refused(List<String> reasons) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Confirm question = question(matter, action, back, consequences, page);
        var others = new ArrayList<>(reasons);
        boolean unreasoned = others.remove("access.fault.reason");
        model.addAttribute(
            "confirm", unreasoned ? question.error(page.text("access.fault.reason")) : question);
        model.addAttribute("obstacles", others);
        yield "access/foureyes/propose";
      }
    };
  }

  private Confirm question(
      DangerousAct.Matter matter,
      String action,
      String back,
      List<String> consequences,
      Page page) {
    Instant now = clock.instant();
    boolean two = access.actor().accountId().map(me -> administrators.others(me) > 0).orElse(false);
    var lines = new ArrayList<String>();
    consequences.forEach(key -> lines.add(page.text(key)));
    lines.add(
        ProposalView.next(
            page,
            two ? Optional.empty() : Optional.of(now.plus(Proposal.DELAY)),
            now.plus(Proposal.LIFE)));
    return Confirm.of(
            action,
            page.text("access.propose.title"),
            view.what(page, matter),
            page.text("access.propose.act"),
            back)
        .saying(lines.toArray(String[]::new))
        .asking(page.text("access.propose.reason"));
  }
}
