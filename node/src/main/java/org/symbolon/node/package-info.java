/** The server of one node: a modular monolith whose parts are the packages below this one. */
@NullMarked
package org.symbolon.node;

import org.jspecify.annotations.NullMarked;
