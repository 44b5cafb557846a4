package org.symbolon.node.atlas.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Page;

/**
 * The answers of a State for other pages: noted once, shown wherever a duty is asked again. Nothing
 * for who may not see answers.
 */
@Component
public class KeptAnswers {

  /** Code of the act in {@code access/rules.csv}: see answers. */
  public static final String READ = "atlas.answer.read";

  /** Code of the act in {@code access/rules.csv}: note, renew, confirm answers. */
  public static final String WRITE = "atlas.answer";

  private final AnswerStore store;
  private final DutyLaw law;
  private final AnswerWords words;

  KeptAnswers(AnswerStore store, DutyLaw law, AnswerWords words) {
    this.store = store;
    this.law = law;
    this.words = words;
  }

  /**
   * An answer where a duty is asked.
   *
   * @param state in words
   * @param stale whether the law has changed since
   * @param says who said so and when
   */
  public record Kept(AnswerState code, String state, boolean stale, String says, String address) {}

  /** The answers of a State that the reader may see, by duty. */
  public Map<Duty, Kept> of(Page page, String iso3) {
    Map<Duty, Kept> kept = new LinkedHashMap<>();
    if (page.visitor().may(READ)) {
      Map<Duty, LawBehind> laws = law.all(iso3);
      for (DutyAnswer answer : store.list(iso3)) {
        kept.put(
            answer.duty(),
            new Kept(
                answer.state(),
                page.text("atlas.answers.state." + answer.state()),
                answer.stale(laws.getOrDefault(answer.duty(), LawBehind.NONE)),
                words.by(page, answer),
                answer.duty().page()));
      }
    }
    return kept;
  }

  /** The law that asks each duty of a State today. */
  public Map<Duty, LawBehind> duties(String iso3) {
    return law.all(iso3);
  }
}
