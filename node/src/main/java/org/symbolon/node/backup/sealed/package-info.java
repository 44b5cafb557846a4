/** One stream in authenticated chunks, sealed to the public keys of those who may open it. */
@NullMarked
package org.symbolon.node.backup.sealed;

import org.jspecify.annotations.NullMarked;
