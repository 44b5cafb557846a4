package org.symbolon.node.backup.sealed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM over numbered chunks, after the STREAM construction (Hoang, Reyhanitabar, Rogaway,
 * Vizar 2015): the nonce is the number of the chunk and a byte that is 1 for the last one, so that
 * none can be left out, repeated, moved or cut off unseen. A key serves one file only.
 */
final class ChunkCipher {

  static final int CHUNK = 64 * 1024;
  static final int TAG = 16;
  private static final int NONCE = 12;

  private final Cipher cipher;
  private final SecretKeySpec key;
  private final byte[] bound;

  ChunkCipher(FileKey key, Header header) {
    try {
      cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    this.key = new SecretKeySpec(key.bytes(), "AES");
    bound = header.digest();
  }

  byte[] seal(byte[] plain, int length, long number, boolean last) {
    try {
      prepare(Cipher.ENCRYPT_MODE, number, last);
      return cipher.doFinal(plain, 0, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empty where the chunk is not the one that was written in this place. */
  Optional<byte[]> open(byte[] sealed, int length, long number, boolean last) {
    try {
      prepare(Cipher.DECRYPT_MODE, number, last);
      return Optional.of(cipher.doFinal(sealed, 0, length));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void prepare(int mode, long number, boolean last) throws GeneralSecurityException {
    var nonce = ByteBuffer.allocate(NONCE);
    nonce.position(NONCE - 1 - Long.BYTES);
    nonce.putLong(number).put((byte) (last ? 1 : 0));
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce.array()));
    cipher.updateAAD(bound);
  }
}
