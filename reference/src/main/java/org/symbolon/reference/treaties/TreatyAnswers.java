package org.symbolon.reference.treaties;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a person said beside a file about a treaty, and what is known of the treaty.
 *
 * @param file name of the file
 * @param adopted day, month or year of adoption as {@code 2000-11-15}; empty where not known
 * @param asOf the day on which the file was right; empty where nobody said it yet
 * @param names what a participant is whose name is not known: a country's alpha-3 code or a {@link
 *     ParticipantKind}, by the name as the file writes it
 */
public record TreatyAnswers(
    String file, String adopted, Optional<LocalDate> asOf, Map<String, String> names) {

  public TreatyAnswers {
    names = Map.copyOf(names);
  }

  /** Nothing but the file. */
  public static TreatyAnswers none(String file) {
    return new TreatyAnswers(file, "", Optional.empty(), Map.of());
  }

  public TreatyAnswers asOf(LocalDate day) {
    return new TreatyAnswers(file, adopted, Optional.of(day), names);
  }

  public TreatyAnswers adopted(String day) {
    return new TreatyAnswers(file, day, asOf, names);
  }

  public TreatyAnswers names(Map<String, String> said) {
    return new TreatyAnswers(file, adopted, asOf, said);
  }
}
