/**
 * The life of an import: handed in, previewed, applied or refused as a whole, undone as a whole.
 */
@NullMarked
package org.symbolon.node.intake.imports;

import org.jspecify.annotations.NullMarked;
