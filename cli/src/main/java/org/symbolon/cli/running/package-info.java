/** A node that runs: where it answers, a process of its own, and its JSON API. */
@NullMarked
package org.symbolon.cli.running;

import org.jspecify.annotations.NullMarked;
