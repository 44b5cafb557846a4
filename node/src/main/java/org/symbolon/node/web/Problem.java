package org.symbolon.node.web;

/** A fault of an input: where it is, what is wrong, what to do. */
public record Problem(String place, String problem, String remedy) {}
