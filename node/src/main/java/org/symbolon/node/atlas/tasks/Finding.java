package org.symbolon.node.atlas.tasks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriUtils;
import org.symbolon.node.atlas.RecordAddress;

/**
 * What a task is about, by kind and reference: {@code gap:PRIVACY}, {@code pair:EUROPOL~FRONTEX}.
 *
 * @param reference a function, a measure, or two bodies joined by {@code ~}
 */
public record Finding(Kind kind, String reference) {

  private static final String JOINED = "~";
  private static final int MOST = 1000;

  public Finding {
    if (reference.isBlank()
        || reference.length() > MOST
        || kind == Kind.PAIR && reference.split(JOINED, -1).length != 2) {
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
    String one = part(a);
    String other = part(b);
    return new Finding(
        Kind.PAIR, one.compareTo(other) <= 0 ? one + JOINED + other : other + JOINED + one);
  }

  public static Finding disagreement(String reference) {
    return new Finding(Kind.DISAGREEMENT, reference);
  }

  /** Reads what {@link #toString} writes; empty where it is none. */
  public static Optional<Finding> parse(String text) {
    int colon = text.indexOf(':');
    for (Kind kind : Kind.values()) {
      if (colon > 0 && kind.code().equals(text.substring(0, colon))) {
        return of(kind, text.substring(colon + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> of(Kind kind, String reference) {
    try {
      Finding finding = new Finding(kind, reference);
      return Optional.of(
          kind == Kind.PAIR
              ? pair(finding.parts().getFirst(), finding.parts().getLast())
              : finding);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The two bodies of a pair; the one thing that is referred to otherwise. */
  List<String> parts() {
    return kind == Kind.PAIR
        ? Arrays.stream(reference.split(JOINED, -1))
            .map(part -> part.replace("%7E", JOINED).replace("%25", "%"))
            .toList()
        : List.of(reference);
  }

  /** An id inside a pair, so that the two can be told apart again. */
  private static String part(String id) {
    return id.replace("%", "%25").replace(JOINED, "%7E");
  }

  /** The page that shows it. */
  public String address() {
    return switch (kind) {
      case GAP, SINGLE -> "/atlas/gaps/" + RecordAddress.segment(reference);
      case PAIR ->
          "/atlas/overlaps/"
              + RecordAddress.segment(parts().getFirst())
              + "/"
              + RecordAddress.segment(parts().getLast());
      case DISAGREEMENT ->
          "/atlas/measures?one=" + UriUtils.encode(reference, StandardCharsets.UTF_8);
    };
  }

  @Override
  public String toString() {
    return kind.code() + ":" + reference;
  }
}
