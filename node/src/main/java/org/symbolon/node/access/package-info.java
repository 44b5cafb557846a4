/** Organisations, offices, user accounts, roles, and the one decision: who may do what. */
@ApplicationModule(allowedDependencies = {"database", "web"})
@NullMarked
package org.symbolon.node.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
