package org.symbolon.node.atlas.tasks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a task is about, by kind and reference: {@code gap:PRIVACY}, {@code pair:EUROPOL~FRONTEX}.
 *
 * @param reference a function, a measure, or two bodies joined by {@code ~}
 */
public record Finding(Kind kind, String reference) {

  private static final String JOINED = "~";

  public Finding {
    if (!reference.matches("[A-Za-z0-9._~-]{1,120}")
        || kind == Kind.PAIR != (reference.split(JOINED, -1).length == 2)) {
      throw new IllegalArgumentException("no reference of a finding of kind " + kind);
    }
  }

  /** What was found. */
  public enum Kind {
    /** A duty without a body on record. */
    GAP,
    /** A function that one body alone has as a task. */
    SINGLE,
    /** Two bodies that overlap. */
    PAIR,
    /** Two who disagree on one function or provision. */
    DISAGREEMENT;

    /** Kinds whose findings turn into each other when the records change. */
    List<Kind> alike() {
      return switch (this) {
        case GAP, SINGLE -> List.of(GAP, SINGLE);
        case PAIR, DISAGREEMENT -> List.of(this);
      };
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Finding gap(String function) {
    return new Finding(Kind.GAP, function);
  }

  public static Finding single(String function) {
    return new Finding(Kind.SINGLE, function);
  }

  /** The same finding whichever body comes first. */
  public static Finding pair(String a, String b) {
    return new Finding(Kind.PAIR, a.compareTo(b) <= 0 ? a + JOINED + b : b + JOINED + a);
  }

  public static Finding disagreement(String reference) {
    return new Finding(Kind.DISAGREEMENT, reference);
  }

  /** Reads what {@link #toString} writes; empty where it is none. */
  public static Optional<Finding> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    for (Kind kind : Kind.values()) {
      if (kind.code().equals(text.substring(0, colon))) {
        try {
          String reference = text.substring(colon + 1);
          return Optional.of(
              kind == Kind.PAIR && reference.contains(JOINED)
                  ? pair(
                      reference.substring(0, reference.indexOf(JOINED)),
                      reference.substring(reference.indexOf(JOINED) + 1))
                  : new Finding(kind, reference));
        } catch (IllegalArgumentException _) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The two bodies of a pair; the one thing that is referred to otherwise. */
  List<String> parts() {
    return List.of(reference.split(JOINED, -1));
  }

  /** The page that shows it. */
  public String address() {
    return switch (kind) {
      case GAP, SINGLE -> "/atlas/gaps/" + reference;
      case PAIR -> "/atlas/overlaps/" + String.join("/", parts());
      case DISAGREEMENT -> "/atlas/measures?one=" + reference;
    };
  }

  @Override
  public String toString() {
    return kind.code() + ":" + reference;
  }
}
