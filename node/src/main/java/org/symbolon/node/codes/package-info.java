/** Pages of the lists that ship with the node: files, code lists, countries, regions. */
@ApplicationModule(allowedDependencies = {"web", "access"})
@NullMarked
package org.symbolon.node.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
