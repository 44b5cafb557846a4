/**
 * Dangerous acts: another administrator confirms them, or a day passes in which all can see them.
 */
@NullMarked
package org.symbolon.node.access.foureyes;

import org.jspecify.annotations.NullMarked;
