/**
 * What can only be tested on the whole: the tree itself, browser journeys, nodes that are killed.
 * Last in the build.
 */
@NullMarked
package org.symbolon.acceptance;

import org.jspecify.annotations.NullMarked;
