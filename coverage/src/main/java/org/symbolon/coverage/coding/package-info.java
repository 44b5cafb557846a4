/**
 * How far two coders of the same provisions agree, in what they differ, and what was settled since.
 */
@NullMarked
package org.symbolon.coverage.coding;

import org.jspecify.annotations.NullMarked;
