package org.symbolon.node.atlas.gaps;

import java.util.Set;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.gaps.Duty;
import org.symbolon.coverage.gaps.RequiredFunction;
import org.symbolon.coverage.gaps.Support;
import org.symbolon.coverage.records.Addressee;
import org.symbolon.coverage.records.Category;

/**
 * Which functions and duties are listed; the figures stay those of the whole question. An empty set
 * lists all.
 */
record GapFilter(Set<Support> grades, Set<Addressee> addressees, Set<Category> categories) {

  boolean lists(AtlasData data, RequiredFunction function) {
    return (grades.isEmpty() || grades.contains(function.support()))
        && concerns(data, function.function());
  }

  /** Whether a duty is listed; it stands among those of one grade already. */
  boolean lists(AtlasData data, Duty duty) {
    return concerns(data, duty.function());
  }

  /** Whether addressee and group fit, whatever the grade. */
  boolean concerns(AtlasData data, String code) {
    if (addressees.isEmpty() && categories.isEmpty()) {
      return true;
    }
    return data.findFunction(code)
        .filter(function ->
            addressees.isEmpty() || function.addressees().stream().anyMatch(addressees::contains))
        .filter(function -> categories.isEmpty() || categories.contains(function.category()))
        .isPresent();
  }
}
