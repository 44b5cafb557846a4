package org.symbolon.node.access.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in the log that is not as it was written.
 *
 * @param index of the entry, from 0; the place where it would stand if it has none
 * @param event number of its event, where that is known
 * @param place what is not as it was: the database, the file or the folder
 * @param seen what was seen, and what it tells
 */
public record AuditFinding(Kind kind, long index, @Nullable Long event, String place, String seen) {

  static final String DATABASE = "database";

  /** The closed set of what can be wrong with an entry. */
  public enum Kind {
    /** It says something else than it did. */
    ALTERED,
    /** It is gone, though later ones are there. */
    MISSING,
    /** It was put among the others later. */
    ADDED,
    /** It stands in the place of another. */
    SWAPPED,
    /** From here on all are gone. */
    CUT_OFF,
    /** Two histories, each signed, part here. */
    FORK,
    /** The heads from here on are not what the key of the log signed. */
    NOT_SIGNED,
    /** A file ends here; after a crash the next start appends the rest. */
    BEHIND,
    /**
     * An act came to the log long after its time: a clock that jumped, or somebody who added it.
     */
    LATE
  }

  /** Whether this can be nothing but a crash. */
  public boolean harmless() {
    return kind == Kind.BEHIND;
  }

  /** One line for a person. */
  public String line() {
    return "entry %d%s of the %s is %s: %s"
        .formatted(
            index,
            event == null ? "" : " (event " + event + ")",
            place,
            kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            seen);
  }
}
