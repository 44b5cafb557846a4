/** What a backup holds: the tables of one snapshot, sequences, versions, files, the log's files. */
@NullMarked
package org.symbolon.node.backup.content;

import org.jspecify.annotations.NullMarked;
