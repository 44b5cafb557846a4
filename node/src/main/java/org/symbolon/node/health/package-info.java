/**
 * How the node is: what every part found when it looked at itself, for administrators, programs and
 * the command line; and what keeps the node answering when one client or one disk fails it.
 */
@ApplicationModule(allowedDependencies = {"access", "database", "web"})
@NullMarked
package org.symbolon.node.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
