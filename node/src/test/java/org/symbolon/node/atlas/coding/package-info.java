/** Tests of agreement, disagreements, decisions and blind rounds, on a running node. */
@NullMarked
package org.symbolon.node.atlas.coding;

import org.jspecify.annotations.NullMarked;
