package org.symbolon.node.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The question before an act that cannot be taken back lightly, a page of its own ({@code
 * web/confirm.jte}): what will happen, to how many, why.
 *
 * @param action address that it posts to
 * @param what a sentence: what will happen
 * @param consequences further lines, such as counts and what stays
 * @param reason label of the field for a reason ({@link #REASON}); empty where none is asked
 * @param error what is wrong with the reason, or empty
 * @param hidden further values that are posted
 */
public record Confirm(
    String action,
    String title,
    String what,
    List<String> consequences,
    String reason,
    String error,
    String submit,
    String cancel,
    Map<String, String> hidden)
    implements AtFault {

  /** Name of the field that carries the reason. */
  public static final String REASON = "reason";

  public Confirm {
    consequences = List.copyOf(consequences);
    hidden = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
  }

  @Override
  public boolean atFault() {
    return !error.isEmpty();
  }

  public static Confirm of(String action, String title, String what, String submit, String cancel) {
    return new Confirm(action, title, what, List.of(), "", "", submit, cancel, Map.of());
  }

  public Confirm saying(String... lines) {
    return new Confirm(action, title, what, List.of(lines), reason, error, submit, cancel, hidden);
  }

  public Confirm asking(String label) {
    return new Confirm(action, title, what, consequences, label, error, submit, cancel, hidden);
  }

  public Confirm error(String text) {
    return new Confirm(action, title, what, consequences, reason, text, submit, cancel, hidden);
  }

  public Confirm hidden(Map<String, String> values) {
    return new Confirm(action, title, what, consequences, reason, error, submit, cancel, values);
  }
}
