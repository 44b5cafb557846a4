/** The page shell, languages, and one way each for table, filter, form, upload and confirmation. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.symbolon.node.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
