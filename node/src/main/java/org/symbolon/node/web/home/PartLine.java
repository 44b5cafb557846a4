package org.symbolon.node.web.home;

/** A part and what it holds today; empty for a part to come. */
record PartLine(String part, String today) {}
