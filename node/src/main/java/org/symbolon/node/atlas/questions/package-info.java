/** How a question to the Atlas is read from an address, answered once, and put into words. */
@NullMarked
package org.symbolon.node.atlas.questions;

import org.jspecify.annotations.NullMarked;
