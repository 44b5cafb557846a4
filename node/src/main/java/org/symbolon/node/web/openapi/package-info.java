/** The description of the JSON API, as a document and as a page. */
@NullMarked
package org.symbolon.node.web.openapi;

import org.jspecify.annotations.NullMarked;
