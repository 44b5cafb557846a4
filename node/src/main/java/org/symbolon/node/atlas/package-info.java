/** Who must, may, plans to and does act, where: records, charts, overlaps, gaps, tasks. */
@ApplicationModule(allowedDependencies = {"web", "access", "intake"})
@NullMarked
package org.symbolon.node.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
