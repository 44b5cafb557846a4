package org.symbolon.reference.treaties;

/**
 * The reservations and declarations of one participant, as one text.
 *
 * @param line the line of its heading, from 1
 * @param iso3 empty where the participant has no code
 */
public record DeclarationText(
    int line, String participant, ParticipantKind kind, String iso3, String text) {}
