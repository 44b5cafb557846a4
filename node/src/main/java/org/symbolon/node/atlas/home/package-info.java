/** The Atlas on the start page, and its own first page. */
@NullMarked
package org.symbolon.node.atlas.home;

import org.jspecify.annotations.NullMarked;
