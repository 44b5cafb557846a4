package org.symbolon.node.atlas.answers;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.AtFault;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Table;

/**
 * The page of one duty of one State.
 *
 * @param about function and crime
 * @param given the answer that stands, in words
 * @param changes what changed in the law since; not empty where the answer is stale
 * @param form to give or renew the answer, for who may
 */
record AnswerView(
    String title,
    String state,
    String stateAddress,
    String about,
    String answer,
    Optional<Given> given,
    List<String> changes,
    String confirm,
    String version,
    Table law,
    Optional<Form> form,
    Optional<Table> history)
    implements AtFault {

  @Override
  public boolean atFault() {
    return form.filter(Form::atFault).isPresent();
  }

  /** The answer that stands. */
  record Given(String words, String evidence, String by) {}
}
