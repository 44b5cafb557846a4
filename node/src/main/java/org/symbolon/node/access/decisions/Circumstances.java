package org.symbolon.node.access.decisions;

import java.util.Set;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;

/**
 * What a decision depends on beside the question.
 *
 * @param published whether visitors without account see what is marked PUBLISHED
 * @param demanding roles that count only after a second factor
 * @param purposes those for which the actor's office uses data; of no meaning for others than
 *     accounts
 */
record Circumstances(boolean published, Set<Role> demanding, Set<Purpose> purposes) {
  Circumstances {
    demanding = Set.copyOf(demanding);
    purposes = Set.copyOf(purposes);
  }
}
