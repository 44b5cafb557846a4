package org.symbolon.node.atlas.structures;

import java.util.Set;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.structures.Action;
import org.symbolon.coverage.structures.StructureRow;

/**
 * Which bodies are listed; the figures stay those of the whole question. An empty set lists all.
 *
 * @param categories bodies with an activity that fits, in one of these
 * @param ended only those that had ended on the day
 */
record StructureFilter(
    Set<String> types, Set<String> powers, Set<Category> categories, boolean ended) {

  boolean lists(StructureRow row) {
    return (types.isEmpty() || types.contains(row.structure().type()))
        && (powers.isEmpty() || row.structure().powers().stream().anyMatch(powers::contains))
        && (categories.isEmpty()
            || categories.stream()
                .anyMatch(category -> row.on(Action.of(category)).activities() > 0))
        && (!ended || row.ended());
  }
}
