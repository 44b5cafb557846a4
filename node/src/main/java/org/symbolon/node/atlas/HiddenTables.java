package org.symbolon.node.atlas;

/**
 * Tables of records that are closed to the actor at hand for a time, such as codings to who codes
 * blind. Closed on pages, in the API, in exports and in search alike.
 */
public interface HiddenTables {

  boolean hides(String table);
}
