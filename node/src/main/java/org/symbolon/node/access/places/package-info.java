/** From which browsers and networks an account signed in, so that its owner sees a strange one. */
@NullMarked
package org.symbolon.node.access.places;

import org.jspecify.annotations.NullMarked;
