/**
 * Lists of who signed and joined a treaty, and texts of declarations, as depositaries publish them:
 * read with every fault named. A file says neither its treaty nor its day; a person does.
 */
@NullMarked
package org.symbolon.reference.treaties;

import org.jspecify.annotations.NullMarked;
