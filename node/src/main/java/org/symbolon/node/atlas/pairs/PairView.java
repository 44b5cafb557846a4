package org.symbolon.node.atlas.pairs;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Table;

/**
 * The page of two States.
 *
 * @param stops rules that stop the act: first on the page and on paper
 * @param conditions rules that have to be met
 * @param missing what is not recorded, a sentence each
 * @param answers what each State answers to the duties of the act, for who may see it
 */
record PairView(
    String title,
    String kicker,
    List<String> answer,
    String n,
    List<String> behind,
    Choice choice,
    List<Rule> stops,
    List<Rule> conditions,
    Table texts,
    Table authorities,
    List<String> missing,
    Optional<Table> apart,
    Optional<Table> answers) {

  /**
   * A rule of protection.
   *
   * @param rule in our words
   * @param language of these words where it is not the page's, or empty
   * @param binds by which provisions on record it binds each of the two
   */
  record Rule(String name, String rule, String language, String article, List<String> binds) {}

  /** The form to choose both States, the act and the day. */
  record Choice(
      List<Option> states, List<Option> acts, String a, String b, String act, String at) {}
}
