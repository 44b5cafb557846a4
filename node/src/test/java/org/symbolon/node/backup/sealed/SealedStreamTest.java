package org.symbolon.node.backup.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTest {

  private static final int CHUNK = ChunkCipher.CHUNK;
  private static final SecretKey KEY = SecretKey.make(new SecureRandom());
  private static final SecretKey OTHER = SecretKey.make(new SecureRandom());

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  private byte[] plain(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] seal(byte[] plain, SecretKey... keys) throws IOException {
    var out = new ByteArrayOutputStream();
    List<RecipientKey> recipients = Arrays.stream(keys).map(SecretKey::recipient).toList();
    try (var sealed = new SealedOutput(out, recipients, random)) {
      int from = 0;
      while (from < plain.length) {
        int piece = Math.min(1 + random.nextInt(100_000), plain.length - from);
        sealed.write(plain, from, piece);
        from += piece;
      }
    }
    return out.toByteArray();
  }

  private static byte[] open(byte[] sealed, Opener key) throws IOException {
    try (var in = new SealedInput(new ByteArrayInputStream(sealed), key)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 12345})
  void whatWasSealedIsOpenedByEachRecipient(int length) throws IOException {
    byte[] plain = plain(length);
    byte[] sealed = seal(plain, KEY, OTHER);
    assertThat(open(sealed, KEY)).isEqualTo(plain);
    assertThat(open(sealed, OTHER)).isEqualTo(plain);
  }

  @Test
  void oneFlippedBitIsRefusedWhereverItIs() throws IOException {
    byte[] sealed = seal(plain(2 * CHUNK + 777), KEY);
    for (int i = 0; i < 300; i++) {
      int bit = i < 8 * 140 && i < 150 ? i * 7 : random.nextInt(8 * sealed.length);
      byte[] flipped = sealed.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> open(flipped, KEY))
          .as("bit %d, seed %d", bit, seed)
          .isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void theMessageNamesTheAlteredBytes() throws IOException {
    byte[] sealed = seal(plain(3 * CHUNK), KEY);
    int header = sealed.length - 3 * (CHUNK + ChunkCipher.TAG);
    sealed[header + CHUNK + ChunkCipher.TAG + 5] ^= 1;
    assertThatThrownBy(() -> open(sealed, KEY))
        .hasMessage(
            "The file was altered between byte %d and byte %d (chunk 1)",
            header + CHUNK + ChunkCipher.TAG, header + 2 * (CHUNK + ChunkCipher.TAG) - 1);
  }

  @Test
  void aCutEndIsRefusedAlsoAtTheBorderOfAChunk() throws IOException {
    byte[] sealed = seal(plain(3 * CHUNK), KEY);
    byte[] cut = Arrays.copyOf(sealed, sealed.length - CHUNK - ChunkCipher.TAG);
    assertThatThrownBy(() -> open(cut, KEY))
        .hasMessage("The end of the file is missing: it was cut off after byte " + cut.length);
    for (int i = 0; i < 100; i++) {
      int length = random.nextInt(sealed.length);
      assertThatThrownBy(() -> open(Arrays.copyOf(sealed, length), KEY))
          .as("cut to %d, seed %d", length, seed)
          .isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void chunksThatChangedPlacesAndBytesThatWereAddedAreRefused() throws IOException {
    byte[] sealed = seal(plain(4 * CHUNK), KEY);
    int chunk = CHUNK + ChunkCipher.TAG;
    int header = sealed.length - 4 * chunk;
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, header, swapped, header + chunk, chunk);
    System.arraycopy(sealed, header + chunk, swapped, header, chunk);
    assertThatThrownBy(() -> open(swapped, KEY)).isInstanceOf(SealBroken.class);
    byte[] longer = Arrays.copyOf(sealed, sealed.length + 1);
    assertThatThrownBy(() -> open(longer, KEY)).hasMessageContaining("Something was added");
  }

  @Test
  void anotherKeyOpensNothingAndIsToldForWhomTheFileIs() throws IOException {
    byte[] sealed = seal(plain(10), KEY);
    assertThatThrownBy(() -> open(sealed, OTHER))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining(KEY.recipient().id())
        .hasMessageContaining(OTHER.recipient().id());
  }

  @Test
  void theKeyOfOneFileOpensThatFileAlone() throws IOException {
    byte[] plain = plain(1000);
    var out = new ByteArrayOutputStream();
    var sealed = new SealedOutput(out, List.of(KEY.recipient()), random);
    FileKey key = FileKey.ofHex(sealed.key().hex());
    sealed.write(plain);
    sealed.close();
    assertThat(open(out.toByteArray(), key)).isEqualTo(plain);
    byte[] another = seal(plain, KEY);
    assertThatThrownBy(() -> open(another, key)).isInstanceOf(SealBroken.class);
  }

  @Test
  void keysAreReadFromTheirTexts() {
    assertThat(RecipientKey.parse("# mine\n " + KEY.recipient().text() + "\n"))
        .contains(KEY.recipient());
    assertThat(SecretKey.parse(KEY.text()).map(SecretKey::recipient)).contains(KEY.recipient());
    assertThat(RecipientKey.parse(KEY.text())).isEmpty();
    assertThat(RecipientKey.parse("symbolon-backup-public:AAAA")).isEmpty();
    assertThat(RecipientKey.parse("symbolon-backup-public:%%%")).isEmpty();
    assertThat(KEY.toString()).doesNotContain(KEY.text().substring(30));
  }

  /** RFC 9180, appendix A.1.1: base mode, X25519, HKDF-SHA256, AES-128-GCM. */
  @Test
  void theLibraryAgreesWithTheVectorOfRfc9180() throws Exception {
    var hex = HexFormat.of();
    var suite =
        new HPKE(
            HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);
    var secret =
        new X25519PrivateKeyParameters(
            hex.parseHex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"));
    var context =
        suite.setupBaseR(
            hex.parseHex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"),
            new AsymmetricCipherKeyPair(secret.generatePublicKey(), secret),
            hex.parseHex("4f6465206f6e2061204772656369616e2055726e"));
    byte[] opened =
        context.open(
            hex.parseHex("436f756e742d30"),
            hex.parseHex(
                "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a9"
                    + "6d8770ac83d07bea87e13c512a"));
    assertThat(new String(opened, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("Beauty is truth, truth beauty");
  }
}
