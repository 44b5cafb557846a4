/**
 * Code lists and content as data files, with one loader that checks them. No logic of a part.
 *
 * <p>Its doors: {@link org.symbolon.reference.ReferenceSet} (what ships), {@link
 * org.symbolon.reference.ReferenceFolder} (a folder of files), {@link
 * org.symbolon.reference.TableCheck} (rows of an import or a form) and {@link
 * org.symbolon.reference.Countries}.
 */
@NullMarked
package org.symbolon.reference;

import org.jspecify.annotations.NullMarked;
