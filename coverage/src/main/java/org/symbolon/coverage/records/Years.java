package org.symbolon.coverage.records;

/**
 * Years of an output as recorded: {@code 2012}, {@code 2013-2015}, or {@code 2009-} where it goes
 * on. What is written otherwise is kept as text, and nothing is read out of it.
 */
public record Years(String text) {

  public static Years of(String text) {
    return new Years(text.strip());
  }

  /** How fresh what is recorded may be. */
  public Freshness freshness() {
    return text.isEmpty()
        ? Freshness.UNKNOWN
        : text.matches("[0-9]{4}-")
            ? Freshness.OPEN
            : text.matches("[0-9]{4}(-[0-9]{4})?") ? Freshness.CLOSED : Freshness.UNKNOWN;
  }

  /** Whether more records come. */
  public enum Freshness {
    /** It goes on, as far as is recorded. */
    OPEN,
    /** It covers a time that is over. */
    CLOSED,
    UNKNOWN
  }
}
