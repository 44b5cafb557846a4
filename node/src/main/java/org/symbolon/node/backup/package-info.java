/** Backups of a running node, their restoring into an empty folder, and drills of both. */
@ApplicationModule(allowedDependencies = {"database", "web", "access", "files"})
@NullMarked
package org.symbolon.node.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
