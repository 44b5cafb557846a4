package org.symbolon.node.atlas.spread;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/**
 * The page, put into words.
 *
 * @param refusal why a region cannot be told; empty where it can
 * @param function label of the function asked for; empty for all
 * @param codebook address of its codebook page; empty for all
 * @param carriers who carried it, the first first; without rows for all
 * @param curve count over years; without rows for all
 */
record SpreadView(
    String answer,
    String n,
    List<String> behind,
    String refusal,
    Filter filter,
    String function,
    String codebook,
    Optional<Picture> picture,
    Table carriers,
    String inherited,
    Table curve,
    Table all) {}
