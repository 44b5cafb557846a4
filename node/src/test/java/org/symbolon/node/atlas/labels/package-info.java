@NullMarked
package org.symbolon.node.atlas.labels;

import org.jspecify.annotations.NullMarked;
