package org.symbolon.node.intake;

import org.symbolon.reference.Wording;

/** A way on where a file cannot be taken in yet: a page of this node, in words. */
public record SheetOffer(Wording label, String address) {}
