/** What is answered when something cannot be: pages for people, problems for programs. */
@NullMarked
package org.symbolon.node.web.errors;

import org.jspecify.annotations.NullMarked;
