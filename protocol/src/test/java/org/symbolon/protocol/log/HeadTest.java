package org.symbolon.protocol.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadTest {
  /** The example of C2SP signed-note, with the key that its text names. */
  private static final String EXAMPLE_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String EXAMPLE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private static final Checkpoint HEAD =
      new Checkpoint("example.org/log", 20852163, Hashes.leaf(new byte[] {7}));

  private final SigningKey key = SigningKey.generate("example.org/log", new SecureRandom());

  @Test
  void theNoteOfTheStandardIsVerified() {
    VerifierKey standard = VerifierKey.parse(EXAMPLE_KEY).orElseThrow();
    SignedNote note = SignedNote.parse(EXAMPLE).orElseThrow();
    assertThat(standard.signed(note)).isTrue();
    assertThat(standard.text()).isEqualTo(EXAMPLE_KEY);
    assertThat(note.encoded()).isEqualTo(EXAMPLE);
    assertThat(standard.signed(SignedNote.parse(EXAMPLE.replace("answer", "anzwer")).orElseThrow()))
        .isFalse();
  }

  @Test
  void aHeadIsThreeLines() {
    assertThat(HEAD.text()).isEqualTo("example.org/log\n20852163\n" + HEAD.root().base64() + "\n");
    assertThat(Checkpoint.parse(HEAD.text())).contains(HEAD);
  }

  @Test
  void moreLinesOfAHeadAreReadOver() {
    assertThat(Checkpoint.parse(HEAD.text() + "more\n")).contains(HEAD);
  }

  @Test
  void whatIsNoHeadIsNotReadAsOne() {
    String root = HEAD.root().base64();
    assertThat(
            List.of(
                "",
                "example.org/log\n1\n",
                "example.org/log\n01\n" + root + "\n",
                "example.org/log\n-1\n" + root + "\n",
                "example.org/log\n9999999999999999999\n" + root + "\n",
                "\n1\n" + root + "\n",
                "example.org/log\n1\n" + root,
                "example.org/log\n1\n" + root.replace("=", "") + "\n",
                "example.org/log\n1\n" + root + "\n\n",
                "example.org/log\n1\nAAAA\n"))
        .allSatisfy(text -> assertThat(Checkpoint.parse(text)).isEmpty());
  }

  @Test
  void aSignedHeadIsOpenedByItsKeyAlone() {
    String note = key.sign(HEAD).encoded();
    assertThat(key.verifier().open(note)).contains(HEAD);
    SigningKey other = SigningKey.generate("example.org/log", new SecureRandom());
    assertThat(other.verifier().open(note)).isEmpty();
  }

  @Test
  void aHeadWithAnyByteChangedIsNotOpened() {
    String note = key.sign(HEAD).encoded();
    for (int at = 0; at < note.length(); at++) {
      char c = note.charAt(at);
      String changed = note.substring(0, at) + (c == 'x' ? 'y' : 'x') + note.substring(at + 1);
      assertThat(key.verifier().open(changed)).as("character %d", at).isEmpty();
    }
    for (int end = 0; end < note.length(); end++) {
      assertThat(key.verifier().open(note.substring(0, end))).as("cut at %d", end).isEmpty();
    }
  }

  @Test
  void aCosignatureOfAnotherDoesNotDisturb() {
    SigningKey witness = SigningKey.generate("witness", new SecureRandom());
    SignedNote.Signature cosigned = witness.sign(HEAD).signatures().getFirst();
    SignedNote own = key.sign(HEAD);
    String both =
        new SignedNote(own.text(), List.of(cosigned, own.signatures().getFirst())).encoded();
    assertThat(key.verifier().open(both)).contains(HEAD);
    assertThat(witness.verifier().open(both)).contains(HEAD);
  }

  @Test
  void aKeyComesBackFromItsText() {
    SigningKey again = SigningKey.parse(key.secretText()).orElseThrow();
    assertThat(again.verifier()).isEqualTo(key.verifier());
    assertThat(key.verifier().open(again.sign(HEAD).encoded())).contains(HEAD);
    assertThat(VerifierKey.parse(key.verifier().text())).contains(key.verifier());
    assertThat(key.toString()).doesNotContain(key.secretText().lines().toList().getLast());
  }

  @Test
  void twoHalvesOfDifferentKeysAreNoKey() {
    SigningKey other = SigningKey.generate("example.org/log", new SecureRandom());
    String mixed =
        key.verifier().text() + "\n" + other.secretText().lines().toList().getLast() + "\n";
    assertThat(SigningKey.parse(mixed)).isEmpty();
    assertThat(SigningKey.parse("")).isEqualTo(Optional.empty());
    assertThat(SigningKey.parse(key.verifier().text() + "\nno base64\n")).isEmpty();
    assertThat(VerifierKey.parse(key.verifier().text().replace("log+", "lag+"))).isEmpty();
  }

  @Test
  void aNameThatWouldBreakALineIsRefused() {
    for (String name : List.of("", "a b", "a+b", "a\nb")) {
      assertThatThrownBy(() -> SigningKey.generate(name, new SecureRandom()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
