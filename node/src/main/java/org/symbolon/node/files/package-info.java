/** Files that people hand in, kept by the digest of their content. */
@ApplicationModule(allowedDependencies = {"database", "access"})
@NullMarked
package org.symbolon.node.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
