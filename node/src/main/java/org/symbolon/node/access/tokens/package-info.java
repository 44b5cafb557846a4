/** Tokens of the JSON API: a part of what their account may, for a program and for a time. */
@NullMarked
package org.symbolon.node.access.tokens;

import org.jspecify.annotations.NullMarked;
