/** Organisations, offices, user accounts, their roles, and the pages to keep them. */
@NullMarked
package org.symbolon.node.access.accounts;

import org.jspecify.annotations.NullMarked;
