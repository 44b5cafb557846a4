package org.symbolon.node.atlas.answers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The law that asks a duty on a day: the provisions in force for the State, and their wording. */
public record LawBehind(List<AskedBy> provisions) {

  public static final LawBehind NONE = new LawBehind(List.of());

  public LawBehind {
    provisions = provisions.stream().sorted(Comparator.comparing(AskedBy::key)).distinct().toList();
  }

  /**
   * A change of the law since an answer was given.
   *
   * @param before as the answer knew it; empty where it is new
   * @param now as it is; empty where it no longer asks
   */
  public record Change(Kind kind, AskedBy before, AskedBy now) {

    /** What happened to a provision. */
    public enum Kind {
      NEW,
      GONE,
      CHANGED
    }

    /** The provision in question. */
    public AskedBy provision() {
      return kind == Kind.GONE ? before : now;
    }
  }

  /** SHA-256 of provisions, articles, obligations and wording. */
  public String digest() {
    String text =
        provisions.stream()
            .map(one ->
                String.join(
                    "\u001f",
                    one.provision(),
                    one.instrument(),
                    one.article(),
                    one.obligation(),
                    one.through(),
                    one.wording()))
            .collect(Collectors.joining("\u001e"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** What changed from this law to the law of now. */
  public List<Change> changesTo(LawBehind now) {
    Map<String, AskedBy> then = byKey();
    Map<String, AskedBy> today = now.byKey();
    List<Change> changes = new ArrayList<>();
    today.forEach((key, one) -> {
      AskedBy before = then.get(key);
      if (before == null) {
        changes.add(new Change(Change.Kind.NEW, one, one));
      } else if (!before.equals(one)) {
        changes.add(new Change(Change.Kind.CHANGED, before, one));
      }
    });
    then.forEach((key, one) -> {
      if (!today.containsKey(key)) {
        changes.add(new Change(Change.Kind.GONE, one, one));
      }
    });
    return changes;
  }

  private Map<String, AskedBy> byKey() {
    Map<String, AskedBy> byKey = new TreeMap<>();
    provisions.forEach(one -> byKey.put(one.key(), one));
    return byKey;
  }
}
