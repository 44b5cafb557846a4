package org.symbolon.coverage.networks;

/**
 * Two bodies that meet in networks: coordination of the first level.
 *
 * @param a the first body, by id
 * @param common how many networks they have in common
 */
public record BodyPair(String a, String b, int common) {}
