/** Region codes as countries on a date, and how two territories lie to each other. */
@NullMarked
package org.symbolon.coverage.territory;

import org.jspecify.annotations.NullMarked;
