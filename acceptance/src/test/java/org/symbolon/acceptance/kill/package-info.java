/** Nodes and databases killed at random moments: nothing acknowledged is lost. */
@NullMarked
package org.symbolon.acceptance.kill;

import org.jspecify.annotations.NullMarked;
