/** The log of acts: written with the act, read by auditors. */
@NullMarked
package org.symbolon.node.access.log;

import org.jspecify.annotations.NullMarked;
