package org.symbolon.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/**
 * A certificate that a node signs for itself (RFC 5280), with a key on P-256. It proves nothing by
 * itself: who trusts it has compared its fingerprint by another way.
 */
record SelfMadeCertificate(KeyPair keys, X509Certificate certificate) {

  private static final int SERIAL_BITS = 127;

  /**
   * Makes one.
   *
   * @param names host names and addresses by which the node is reached; the first names it
   */
  static SelfMadeCertificate make(List<String> names, Instant now, int days, SecureRandom random)
      throws GeneralSecurityException, IOException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    KeyPair keys = generator.generateKeyPair();
    var subject = new X500NameBuilder().addRDN(BCStyle.CN, names.getFirst()).build();
    var made =
        new JcaX509v3CertificateBuilder(
                subject,
                new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
                Date.from(now.minus(Duration.ofMinutes(5))),
                Date.from(now.plus(Duration.ofDays(days))),
                subject,
                keys.getPublic())
            .addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(
                    names.stream().map(SelfMadeCertificate::general).toArray(GeneralName[]::new)))
            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
            .addExtension(
                Extension.extendedKeyUsage,
                false,
                new ExtendedKeyUsage(
                    new KeyPurposeId[] {
                      KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth
                    }));
    return new SelfMadeCertificate(
        keys, new JcaX509CertificateConverter().getCertificate(made.build(signer(keys))));
  }

  /** The library's own exception stays here: verbs of the thin class path could not name it. */
  private static ContentSigner signer(KeyPair keys) throws GeneralSecurityException {
    try {
      return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  /** Whether it is a host name (RFC 1123) or an address, and so may stand in a certificate. */
  static boolean isName(String name) {
    return isAddress(name)
        || (name.length() <= 253
            && !name.matches("[0-9.]+")
            && name.matches(
                "(?i)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
                    + "(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*"));
  }

  private static boolean isAddress(String name) {
    if (!name.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return false;
    }
    try {
      return !InetAddress.ofLiteral(name).isAnyLocalAddress();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static GeneralName general(String name) {
    return new GeneralName(isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name);
  }

  /** SHA-256 of the certificate as browsers show it: pairs of hexadecimal digits with colons. */
  String fingerprint() throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    return HexFormat.ofDelimiter(":").formatHex(digest).toUpperCase(Locale.ROOT);
  }

  String certificatePem() throws GeneralSecurityException, IOException {
    return pem("CERTIFICATE", certificate.getEncoded());
  }

  String keyPem() throws IOException {
    return pem("PRIVATE KEY", keys.getPrivate().getEncoded());
  }

  private static String pem(String type, byte[] content) throws IOException {
    var text = new StringWriter();
    try (var writer = new PemWriter(text)) {
      writer.writeObject(new PemObject(type, content));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "certificate of " + certificate.getSubjectX500Principal();
  }
}
