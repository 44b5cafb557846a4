/** Reads sheets of any make as rows of text, within bounds, and names every fault by its place. */
@NullMarked
package org.symbolon.node.intake.sheets;

import org.jspecify.annotations.NullMarked;
