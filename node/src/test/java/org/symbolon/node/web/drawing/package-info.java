/** Pictures drawn on the server. */
@NullMarked
package org.symbolon.node.web.drawing;

import org.jspecify.annotations.NullMarked;
