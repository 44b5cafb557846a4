/** Code lists and content as data files, with one loader that checks them. No logic of a part. */
@NullMarked
package org.symbolon.reference;

import org.jspecify.annotations.NullMarked;
