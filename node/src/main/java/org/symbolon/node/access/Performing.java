package org.symbolon.node.access;

import java.util.Optional;

/**
 * The act that the request at hand performs, decided and permitted.
 *
 * @param purpose for which, where the act needs one
 * @param object to what, where the address names it; else {@link ActObject#NONE}
 */
public record Performing(String act, Optional<Purpose> purpose, ActObject object) {}
