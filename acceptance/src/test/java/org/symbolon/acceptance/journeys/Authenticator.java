package org.symbolon.acceptance.journeys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The program on somebody's phone: RFC 6238 once more, from the secret that the page shows. */
final class Authenticator {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] secret;

  /**
   * Takes the secret as it is shown.
   *
   * @param shown base 32; blanks are for the eye
   */
  Authenticator(String shown) {
    String letters = shown.replaceAll("[^A-Za-z2-7]", "").toUpperCase(java.util.Locale.ROOT);
    byte[] bytes = new byte[letters.length() * 5 / 8];
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      int value = LETTERS.indexOf(letters.charAt(bit / 5));
      if ((value >> (4 - bit % 5) & 1) == 1) {
        bytes[bit / 8] |= (byte) (0x80 >> bit % 8);
      }
    }
    this.secret = bytes;
  }

  /** The code of now, or of so many steps of 30 seconds later. */
  String code(int later) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(secret, "HmacSHA1"));
    long step = Instant.now().getEpochSecond() / 30 + later;
    ByteBuffer digest = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(step).array()));
    int number = digest.getInt(digest.get(19) & 15) & Integer.MAX_VALUE;
    return "%06d".formatted(number % 1_000_000);
  }
}
