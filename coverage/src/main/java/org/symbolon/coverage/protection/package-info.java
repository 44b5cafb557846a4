/**
 * Protection seen from the person: what each text gives for each need, held against a yardstick
 * that the reader chooses, with the strongest existing provisions as models for what it lacks.
 */
@NullMarked
package org.symbolon.coverage.protection;

import org.jspecify.annotations.NullMarked;
