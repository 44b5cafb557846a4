/** Draws pictures on the server: ECharts in GraalJS to SVG, Batik from SVG to PNG. */
@NullMarked
package org.symbolon.node.web.drawing;

import org.jspecify.annotations.NullMarked;
