package org.symbolon.node.atlas.answers;

import java.util.regex.Pattern;
import org.symbolon.coverage.records.Crime;

/**
 * What is asked of a State once, however many instruments ask it: a function against a crime. A
 * provision on both crimes asks two duties, so no duty is of {@link Crime#BOTH}.
 *
 * @param iso3 ISO 3166 alpha-3 code of the State
 * @param function code of the function
 */
public record Duty(String iso3, String function, Crime crime) {

  private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

  public Duty {
    if (!STATE.matcher(iso3).matches() || !CODE.matcher(function).matches()) {
      throw new IllegalArgumentException("Not a duty: %s %s".formatted(iso3, function));
    }
    if (crime == Crime.BOTH) {
      throw new IllegalArgumentException("A duty is of one crime");
    }
  }

  /** The page where its answer is noted. */
  public String page() {
    return "/atlas/states/%s/answers/%s/%s".formatted(iso3, function, crime);
  }

  @Override
  public String toString() {
    return iso3 + ":" + function + ":" + crime;
  }
}
