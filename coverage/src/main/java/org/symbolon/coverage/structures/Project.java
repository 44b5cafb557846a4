package org.symbolon.coverage.structures;

import java.util.List;
import org.symbolon.coverage.membership.Seat;

/**
 * A partnership in a project or an operation.
 *
 * @param seat the body's own seat
 * @param partners the other bodies in it, by id
 */
public record Project(Seat seat, List<String> partners) {

  public Project {
    partners = List.copyOf(partners);
  }
}
