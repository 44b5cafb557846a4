/** Tests of the readers of status lists and declarations, on files of our own and real ones. */
@NullMarked
package org.symbolon.reference.treaties;

import org.jspecify.annotations.NullMarked;
