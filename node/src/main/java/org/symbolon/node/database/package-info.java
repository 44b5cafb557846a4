/** The folder of the node, its PostgreSQL and the two roles in it, and the transaction manager. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.symbolon.node.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
