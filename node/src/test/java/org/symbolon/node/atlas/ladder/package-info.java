/** Tests of the ladder of ratification: its pages, its API, and what a list brought in changes. */
@NullMarked
package org.symbolon.node.atlas.ladder;

import org.jspecify.annotations.NullMarked;
