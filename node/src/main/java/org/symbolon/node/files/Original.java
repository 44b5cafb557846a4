package org.symbolon.node.files;

import java.time.Instant;

/**
 * A file as somebody handed it in.
 *
 * @param digest SHA-256 of its bytes, in hexadecimal
 * @param size in bytes
 * @param media what the sender said it is; a hint, never trusted
 */
public record Original(String digest, long size, Instant firstSeen, String media) {}
