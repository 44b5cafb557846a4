package org.symbolon.coverage.records;

import java.util.List;

/**
 * A rule of protection that stops an act or sets a condition for it.
 *
 * @param functions those whose provisions carry the rule
 * @param rule in our words
 */
public record ActSafeguard(
    String act,
    String safeguard,
    List<String> functions,
    SafeguardEffect effect,
    String rule,
    String article,
    Confidence confidence,
    String source) {

  public static ActSafeguard of(Row row) {
    return new ActSafeguard(
        row.required("act"),
        row.required("safeguard"),
        row.parts("functions"),
        row.code("effect", SafeguardEffect.class),
        row.text("rule"),
        row.text("article"),
        row.confidence(),
        row.text("source"));
  }
}
