/**
 * What people do on the pages, in a real browser on a real node: each journey fails on an error in
 * the browser's console, on a breach of the content policy, on a barrier that axe sees and on a
 * page that scrolls sideways.
 */
@NullMarked
package org.symbolon.acceptance.journeys;

import org.jspecify.annotations.NullMarked;
