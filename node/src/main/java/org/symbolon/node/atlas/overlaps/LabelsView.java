package org.symbolon.node.atlas.overlaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.symbolon.node.atlas.labels.Judgement;
import org.symbolon.node.atlas.labels.Label;
import org.symbolon.node.atlas.labels.Labels;
import org.symbolon.node.web.AtFault;
import org.symbolon.node.web.Page;

/**
 * The labels of a pair, and the form to give one.
 *
 * @param address where the forms of this pair post to
 * @param kept what they keep of the question
 * @param chosen what the form was sent with, or empty
 * @param faults field to text
 */
record LabelsView(
    String address,
    String kept,
    List<Given> given,
    boolean mayLabel,
    boolean mine,
    List<Choice> choices,
    String chosen,
    String reason,
    Map<String, String> faults)
    implements AtFault {

  @Override
  public boolean atFault() {
    return !faults.isEmpty();
  }

  /** A judgement to choose. */
  record Choice(String value, String label, String means) {}

  /** A label that the reader may see. */
  record Given(
      UUID id,
      String judgement,
      String reason,
      String by,
      String state,
      String withdrawn,
      boolean ours,
      boolean mine,
      List<Heard> bodies) {}

  /** What a named body was told and replied. */
  record Heard(String id, String label, String says, boolean told, List<Reply> replies) {}

  /** A reply with who recorded it. */
  record Reply(String text, String by) {}

  /** What the form was sent with. */
  record Sent(String judgement, String reason, Map<String, String> faults) {

    static final Sent NOTHING = new Sent("", "", Map.of());
  }

  static LabelsView of(Page page, PairWords say, Labels labels, String a, String b, Sent sent) {
    List<Choice> choices = new ArrayList<>();
    for (Judgement judgement : Judgement.values()) {
      choices.add(
          new Choice(
              judgement.name(),
              page.text("atlas.labels." + judgement),
              page.text("atlas.labels." + judgement + ".means")));
    }
    List<Label> seen = labels.list(a, b);
    return new LabelsView(
        PairWords.address(a, b) + "/labels",
        OverlapQuestion.kept(page),
        seen.stream().map(label -> given(page, say, labels, label)).toList(),
        page.visitor().may(Labels.ACT),
        seen.stream().anyMatch(label -> label.stands() && labels.isMine(label)),
        choices,
        sent.judgement(),
        sent.reason(),
        sent.faults());
  }

  private static Given given(Page page, PairWords say, Labels labels, Label label) {
    return new Given(
        label.id(),
        page.text("atlas.labels." + label.judgement()),
        label.reason(),
        page.text("atlas.labels.by", say.account(label.author()), page.moment(label.madeAt())),
        labels.isOpen(label)
            ? page.text("atlas.labels.open")
            : label
                .opens()
                .map(at -> page.text("atlas.labels.opens", page.moment(at)))
                .orElse(page.text("atlas.labels.closed")),
        label
            .withdrawn()
            .map(gone -> page.text("atlas.labels.withdrawn", page.moment(gone.at()), gone.reason()))
            .orElse(""),
        labels.isOurs(label) && label.stands(),
        labels.isMine(label) && label.stands(),
        Stream.of(label.a(), label.b())
            .map(body -> heard(page, say, labels, label, body))
            .toList());
  }

  private static Heard heard(Page page, PairWords say, Labels labels, Label label, String body) {
    String says;
    if (!label.replies(body).isEmpty()) {
      says = page.text("atlas.labels.replied", say.body(body));
    } else if (label.notice(body).isEmpty()) {
      says = page.text("atlas.labels.untold", say.body(body));
    } else if (labels.isOpen(label)) {
      says = page.text("atlas.labels.silent", say.body(body));
    } else {
      says =
          page.text(
              "atlas.labels.told", say.body(body), page.moment(label.replyBy(body).orElseThrow()));
    }
    return new Heard(
        body,
        say.body(body),
        says,
        label.notice(body).isPresent(),
        label.replies(body).stream()
            .map(reply ->
                new Reply(
                    reply.text(),
                    page.text(
                        "atlas.labels.recorded",
                        say.account(reply.recordedBy()),
                        page.moment(reply.at()))))
            .toList());
  }
}
