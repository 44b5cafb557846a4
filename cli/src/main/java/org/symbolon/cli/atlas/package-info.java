/**
 * The verbs of the Atlas. They ask a node through its JSON API and nothing else, or, with {@code
 * --data}, run the engine on a folder of files without a node.
 */
@NullMarked
package org.symbolon.cli.atlas;

import org.jspecify.annotations.NullMarked;
