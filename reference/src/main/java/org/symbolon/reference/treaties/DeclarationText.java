package org.symbolon.reference.treaties;

/**
 * The reservations and declarations of one participant, as one text.
 *
 * @param line the line of its heading, from 1
 * @param iso3 empty where it is no State or territory of today with a code
 */
public record DeclarationText(
    int line, String participant, ParticipantKind kind, String iso3, String text) {}
