package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 8785, with the vectors that it publishes. */
class CanonicalJsonTest {

  private static String canonical(String json) {
    return text(CanonicalJson.bytes(CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8))));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Appendix B: IEEE 754 bits and how they are written. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void numbersAreWrittenAsEcmaScriptWritesThem(String bits, String written) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(CanonicalJson.number(value)).isEqualTo(written);
    assertThat(text(CanonicalJson.bytes(Map.of("n", value)))).isEqualTo("{\"n\":" + written + "}");
  }

  @Test
  void theSampleOfSection322GivesTheBytesOfSection324() {
    String sample =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;
    assertThat(canonical(sample))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void membersAreSortedByTheirUtf16CodeUnits() {
    String sample =
        """
        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
         "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
         "\\u00f6": "Latin Small Letter O With Diaeresis"}
        """;
    assertThat(CanonicalJson.read(canonical(sample).getBytes(StandardCharsets.UTF_8)).values())
        .extracting(value -> value.stringValue())
        .containsExactly(
            "Carriage Return",
            "One",
            "Control",
            "Latin Small Letter O With Diaeresis",
            "Euro Sign",
            "Emoji: Grinning Face",
            "Hebrew Letter Dalet With Dagesh");
  }

  @Test
  void theSameDataGiveTheSameBytesWhateverTheOrderTheyCameIn() {
    var one = new HashMap<String, Object>();
    var other = new java.util.LinkedHashMap<String, Object>();
    for (int i = 0; i < 50; i++) {
      one.put("k" + i, List.of(i));
      other.put("k" + (49 - i), List.of(49 - i));
    }
    assertThat(CanonicalJson.bytes(one)).isEqualTo(CanonicalJson.bytes(other));
  }

  @Test
  void whatJsonCannotSayExactlyIsRefused() {
    for (Object value :
        List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            (1L << 53) + 2,
            new java.math.BigInteger("123456789012345678901234567890"),
            "half \ud83d")) {
      assertThatThrownBy(() -> CanonicalJson.bytes(Map.of("v", value)))
          .as(String.valueOf(value))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
