/** The start page, and the pages of parts to come. */
@NullMarked
package org.symbolon.node.web.home;

import org.jspecify.annotations.NullMarked;
