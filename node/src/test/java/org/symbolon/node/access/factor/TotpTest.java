package org.symbolon.node.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final String TEN = "1234567890";

  private static byte[] seed(int length) {
    return TEN.repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII);
  }

  /** RFC 6238 appendix B. */
  @ParameterizedTest
  @CsvSource({
    "59,94287082,46119246,90693936",
    "1111111109,07081804,68084774,25091201",
    "1111111111,14050471,67062674,99943326",
    "1234567890,89005924,91819424,93441116",
    "2000000000,69279037,90698825,38618901",
    "20000000000,65353130,77737706,47863826"
  })
  void codesAreThoseOfTheStandard(long second, String sha1, String sha256, String sha512) {
    long step = Totp.step(Instant.ofEpochSecond(second));
    assertThat(new Totp("HmacSHA1", 8).code(seed(20), step)).isEqualTo(sha1);
    assertThat(new Totp("HmacSHA256", 8).code(seed(32), step)).isEqualTo(sha256);
    assertThat(new Totp("HmacSHA512", 8).code(seed(64), step)).isEqualTo(sha512);
    assertThat(Totp.OURS.code(seed(20), step)).isEqualTo(sha1.substring(2));
  }

  @Test
  void oneStepBeforeAndAfterIsTakenAndNoneTwice() {
    var now = Instant.ofEpochSecond(1_900_000_000L);
    long step = Totp.step(now);
    byte[] secret = seed(20);
    for (long apart = -3; apart <= 3; apart++) {
      var found = Totp.OURS.find(secret, Totp.OURS.code(secret, step + apart), now, -1);
      assertThat(found.isPresent()).as("step %s", apart).isEqualTo(Math.abs(apart) <= 1);
    }
    String current = Totp.OURS.code(secret, step);
    assertThat(Totp.OURS.find(secret, current, now, step - 1)).hasValue(step);
    assertThat(Totp.OURS.find(secret, current, now, step)).isEmpty();
    assertThat(Totp.OURS.find(secret, Totp.OURS.code(secret, step - 1), now, step)).isEmpty();
  }

  @Test
  void secretsAreWrittenAsAuthenticatorsReadThem() {
    // RFC 4648 section 10, without padding.
    String[][] pairs = {
      {"", ""},
      {"f", "MY"},
      {"fo", "MZXQ"},
      {"foo", "MZXW6"},
      {"foob", "MZXW6YQ"},
      {"fooba", "MZXW6YTB"},
      {"foobar", "MZXW6YTBOI"}
    };
    for (String[] pair : pairs) {
      byte[] bytes = pair[0].getBytes(StandardCharsets.US_ASCII);
      assertThat(Base32.encode(bytes)).isEqualTo(pair[1]);
      assertThat(Base32.decode(pair[1])).isEqualTo(bytes);
    }
  }
}
