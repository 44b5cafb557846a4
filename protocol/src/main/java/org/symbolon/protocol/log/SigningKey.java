package org.symbolon.protocol.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The secret half of a log's Ed25519 key. It never shows itself but in {@link #secretText}. */
public final class SigningKey {
  private final PrivateKey key;
  private final VerifierKey verifier;

  private SigningKey(PrivateKey key, VerifierKey verifier) {
    this.key = key;
    this.verifier = verifier;
  }

  /**
   * @param name no space, no plus sign; it is in every head, so nothing secret
   */
  public static SigningKey generate(String name, SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, random);
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(pair.getPrivate(), VerifierKey.of(name, pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("each Java platform from 15 on has Ed25519", e);
    }
  }

  /**
   * Reads {@link #secretText}; empty where it is something else or its two lines are not of one
   * key.
   */
  public static Optional<SigningKey> parse(String secretText) {
    List<String> lines = secretText.strip().lines().toList();
    if (lines.size() != 2) {
      return Optional.empty();
    }
    Optional<VerifierKey> verifier = VerifierKey.parse(lines.getFirst());
    if (verifier.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] encoded = Base64.getDecoder().decode(lines.get(1));
      PrivateKey key =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      SigningKey signer = new SigningKey(key, verifier.get());
      return verifier.get().signed(signer.sign("of one key\n"))
          ? Optional.of(signer)
          : Optional.empty();
    } catch (IllegalArgumentException | GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** Two lines for a file that nobody else may read: the public text, and PKCS #8 in base64. */
  public String secretText() {
    return verifier.text() + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n";
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /**
   * @param text ends with a line end
   */
  public SignedNote sign(String text) {
    try {
      java.security.Signature signer = java.security.Signature.getInstance("Ed25519");
      signer.initSign(key);
      signer.update(text.getBytes(StandardCharsets.UTF_8));
      Hash bytes = Hash.of(signer.sign());
      return new SignedNote(
          text, List.of(new SignedNote.Signature(verifier.name(), verifier.id(), bytes)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("each Java platform from 15 on has Ed25519", e);
    }
  }

  public SignedNote sign(Checkpoint head) {
    return sign(head.text());
  }

  @Override
  public String toString() {
    return "signing key of " + verifier.name();
  }
}
