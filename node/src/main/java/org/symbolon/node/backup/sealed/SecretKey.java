package org.symbolon.node.backup.sealed;

import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/** The secret half of an administrator's key. It is kept off the node; without it nothing opens. */
public final class SecretKey implements Opener {

  private static final String PREFIX = "symbolon-backup-secret:";

  private final AsymmetricCipherKeyPair pair;
  private final RecipientKey recipient;

  private SecretKey(X25519PrivateKeyParameters secret) {
    var open = secret.generatePublicKey();
    pair = new AsymmetricCipherKeyPair(open, secret);
    recipient = new RecipientKey(open.getEncoded());
  }

  /** A new key. */
  public static SecretKey make(SecureRandom random) {
    return new SecretKey(new X25519PrivateKeyParameters(random));
  }

  /** The key that a text holds, one line beginning with {@code symbolon-backup-secret:}. */
  public static Optional<SecretKey> parse(String text) {
    return RecipientKey.decode(text, PREFIX)
        .map(bytes -> new SecretKey(new X25519PrivateKeyParameters(bytes)));
  }

  public RecipientKey recipient() {
    return recipient;
  }

  /** The form that the administrator keeps. */
  public String text() {
    return RecipientKey.encode(
        ((X25519PrivateKeyParameters) pair.getPrivate()).getEncoded(), PREFIX);
  }

  @Override
  public FileKey open(Header header) throws SealBroken {
    Header.Share share =
        header.shares().stream()
            .filter(each -> each.isFor(recipient))
            .findFirst()
            .orElseThrow(() ->
                new SealBroken(
                    "The file is sealed to "
                        + header.recipients()
                        + ", not to the key "
                        + recipient.id()));
    try {
      return new FileKey(
          Header.suite()
              .setupBaseR(share.encapsulation(), pair, Header.INFO)
              .open(share.id(), share.sealedKey()));
    } catch (InvalidCipherTextException | IllegalArgumentException e) {
      throw new SealBroken("The beginning of the file was altered, where its key is sealed");
    }
  }

  @Override
  public String toString() {
    return "SecretKey " + recipient.id();
  }
}
