/** The chart of protection: what a person gets, against a yardstick, with models for what lacks. */
@NullMarked
package org.symbolon.node.atlas.protection;

import org.jspecify.annotations.NullMarked;
