package org.symbolon.coverage.coding;

import org.symbolon.coverage.records.CodedColumn;

/**
 * A disagreement that a person decided. The agreement of the coders is told as it was before: what
 * was decided afterwards is no agreement of theirs.
 *
 * @param coder the further coder with whom the first one differed
 * @param first what the first coder had said; empty where nothing
 * @param second what the further coder had said; empty where nothing
 * @param value what was decided
 * @param overtaken whether the measure or the further coding has changed since
 */
public record Settled(
    String measureId,
    String coder,
    CodedColumn column,
    String first,
    String second,
    String value,
    boolean overtaken) {}
