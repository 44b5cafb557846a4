/** Real nodes in processes of their own, for tests that start, stop and kill them. */
@NullMarked
package org.symbolon.acceptance.nodes;

import org.jspecify.annotations.NullMarked;
