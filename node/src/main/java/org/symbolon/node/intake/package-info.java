/**
 * A sheet in, for all parts: what a part must say of its tables, so that a sheet can be read,
 * previewed, applied as a whole and undone as a whole. The door is {@link SheetTarget}.
 */
@ApplicationModule(allowedDependencies = {"web", "access", "files"})
@NullMarked
package org.symbolon.node.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
