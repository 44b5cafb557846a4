package org.symbolon.reference;

/**
 * Where a fact comes from: its own word where the row has one, else that of its file.
 *
 * @param asOf as-of date; empty where nobody said one
 * @param confidence H, M or L; empty where nobody said one
 */
public record Provenance(String source, String asOf, String confidence) {}
