package org.symbolon.node.backup.sealed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * What stands before the chunks: a first line in plain text, then for each recipient the key of the
 * file, sealed by HPKE (RFC 9180, base mode, X25519, HKDF-SHA256, AES-256-GCM). Each chunk is bound
 * to the digest of all of it.
 */
public final class Header {

  static final byte[] MAGIC = "symbolon-backup/1\n".getBytes(US_ASCII);
  static final byte[] INFO = "symbolon-backup/1".getBytes(US_ASCII);
  static final int MOST_RECIPIENTS = 32;
  private static final int ENCAPSULATION = 32;
  private static final int SEALED_KEY = FileKey.LENGTH + 16;

  private final List<Share> shares;
  private final byte[] bytes;

  /** The key of the file for one recipient. */
  record Share(byte[] id, byte[] encapsulation, byte[] sealedKey) {

    boolean isFor(RecipientKey recipient) {
      return Arrays.equals(id, recipient.shortDigest());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Share that
          && Arrays.equals(id, that.id)
          && Arrays.equals(encapsulation, that.encapsulation)
          && Arrays.equals(sealedKey, that.sealedKey);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(sealedKey);
    }
  }

  private Header(List<Share> shares) {
    this.shares = List.copyOf(shares);
    var out = new ByteArrayOutputStream();
    out.writeBytes(MAGIC);
    out.write(shares.size());
    for (Share share : shares) {
      out.writeBytes(share.id());
      out.writeBytes(share.encapsulation());
      out.writeBytes(share.sealedKey());
    }
    bytes = out.toByteArray();
  }

  static HPKE suite() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }

  static Header seal(FileKey key, List<RecipientKey> recipients) {
    if (recipients.isEmpty() || recipients.size() > MOST_RECIPIENTS) {
      throw new IllegalArgumentException("1 to 32 recipients");
    }
    return new Header(recipients.stream().map(recipient -> share(key, recipient)).toList());
  }

  private static Share share(FileKey key, RecipientKey recipient) {
    try {
      var context = suite().setupBaseS(new X25519PublicKeyParameters(recipient.bytes()), INFO);
      byte[] id = recipient.shortDigest();
      return new Share(id, context.getEncapsulation(), context.seal(id, key.bytes()));
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
  }

  static Header read(InputStream in) throws IOException {
    if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
      throw new SealBroken("This is not a backup of Symbolon");
    }
    int count = in.read();
    if (count < 1 || count > MOST_RECIPIENTS) {
      throw new SealBroken("The beginning of the file was altered, where it says for whom it is");
    }
    var shares = new ArrayList<Share>();
    for (int i = 0; i < count; i++) {
      shares.add(
          new Share(
              whole(in, RecipientKey.ID_LENGTH), whole(in, ENCAPSULATION), whole(in, SEALED_KEY)));
    }
    return new Header(shares);
  }

  private static byte[] whole(InputStream in, int length) throws IOException {
    byte[] got = in.readNBytes(length);
    if (got.length < length) {
      throw new SealBroken("The file ends within its beginning");
    }
    return got;
  }

  List<Share> shares() {
    return shares;
  }

  String recipients() {
    return shares.stream()
        .map(share -> HexFormat.of().formatHex(share.id()))
        .collect(Collectors.joining(", "));
  }

  byte[] bytes() {
    return bytes.clone();
  }

  byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
