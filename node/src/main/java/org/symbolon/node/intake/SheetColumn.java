package org.symbolon.node.intake;

import org.symbolon.reference.Wording;

/**
 * A column that a target knows.
 *
 * @param name the exact name, as our own exports write it
 * @param label what people may write instead
 * @param required whether a sheet without it is refused
 */
public record SheetColumn(String name, Wording label, boolean required) {}
