/** Why an account may do an act or not: the decision, the line of the rules, every condition. */
@NullMarked
package org.symbolon.node.access.explain;

import org.jspecify.annotations.NullMarked;
