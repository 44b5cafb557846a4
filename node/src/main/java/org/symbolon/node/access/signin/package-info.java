/** Passwords, one-time links, sessions and the bearer secret: how a request gets its actor. */
@NullMarked
package org.symbolon.node.access.signin;

import org.jspecify.annotations.NullMarked;
