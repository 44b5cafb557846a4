/**
 * The chart of networks: who sits in which, how formal each is, what it does, and coordination of
 * two kinds: of organisations, which meet in networks, and of networks, which meet in members.
 */
@NullMarked
package org.symbolon.coverage.networks;

import org.jspecify.annotations.NullMarked;
