package org.symbolon.coverage.structures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.records.Intensity;
import org.symbolon.coverage.records.StructureActivity;

/**
 * What one body does by mandate under one of the P.
 *
 * @param activities records of it
 * @param functions distinct functions among them
 * @param strongest the strongest intensity; empty where none is recorded, which is not "none"
 */
public record ActionCell(int activities, int functions, Optional<Intensity> strongest) {

  static final ActionCell NONE_RECORDED = new ActionCell(0, 0, Optional.empty());

  static ActionCell of(List<StructureActivity> activities) {
    return new ActionCell(
        activities.size(),
        (int) activities.stream().map(StructureActivity::function).distinct().count(),
        activities.stream().map(StructureActivity::intensity).min(Comparator.naturalOrder()));
  }
}
