package org.symbolon.node.access.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes of RFC 6238: a step of 30 seconds, and what authenticators understand
 * everywhere, HMAC-SHA-1 and six digits.
 *
 * @param algorithm name of the MAC in the JDK
 * @param digits how many digits a code has, at most 8
 */
public record Totp(String algorithm, int digits) {

  /** As this node uses it. */
  public static final Totp OURS = new Totp("HmacSHA1", 6);

  static final int STEP_SECONDS = 30;

  /** One step before and after is taken: clocks differ, and people type (RFC 6238 section 5.2). */
  static final int STEPS_APART = 1;

  public static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a step (RFC 4226 section 5.3, dynamic truncation). */
  public String code(byte[] secret, long step) {
    byte[] mac;
    try {
      Mac hmac = Mac.getInstance(algorithm);
      hmac.init(new SecretKeySpec(secret, algorithm));
      mac = hmac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + algorithm, e);
    }
    int offset = mac[mac.length - 1] & 0xf;
    int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
    return String.format(
        java.util.Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
  }

  /**
   * The step of which a code is, where it is later than the last one that was shown: whoever looks
   * over a shoulder gains nothing.
   */
  public OptionalLong find(byte[] secret, String code, Instant now, long lastStep) {
    long current = step(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = current - STEPS_APART; step <= current + STEPS_APART; step++) {
      if (same(code(secret, step), code) && step > lastStep && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
