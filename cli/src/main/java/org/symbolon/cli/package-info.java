/**
 * The front door: verbs by part. The launcher {@code symbolon} at the root of the project hands its
 * arguments to {@link org.symbolon.cli.Symbolon}. Most verbs run from a thin class path, without
 * Spring; {@code start} and {@code demo} run with that of the node.
 */
@NullMarked
package org.symbolon.cli;

import org.jspecify.annotations.NullMarked;
