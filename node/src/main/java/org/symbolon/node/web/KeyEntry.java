package org.symbolon.node.web;

/** One sign of a key: its classes, such as {@code sy-c sy-c--4}, what stands in it, its meaning. */
public record KeyEntry(String classes, String sign, String meaning) {}
