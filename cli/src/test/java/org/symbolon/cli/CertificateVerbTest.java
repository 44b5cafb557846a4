package org.symbolon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateVerbTest {

  @TempDir Path home;

  private final StringWriter said = new StringWriter();

  private int run(String... arguments) {
    var line = Symbolon.commandLine();
    line.setOut(new PrintWriter(said));
    line.setErr(new PrintWriter(said));
    var all = new java.util.ArrayList<>(List.of("certificate", "--home", home.toString()));
    all.addAll(List.of(arguments));
    return line.execute(all.toArray(String[]::new));
  }

  private X509Certificate certificate() throws Exception {
    try (var in = Files.newInputStream(home.resolve("tls/certificate.pem"))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  @Test
  void itHoldsForItsNamesAndItsKeyIsTheOwnersAlone() throws Exception {
    assertThat(run("--name", "node.example", "--name", "192.0.2.7")).isZero();
    X509Certificate made = certificate();
    made.checkValidity();
    made.verify(made.getPublicKey());
    assertThat(made.getSubjectAlternativeNames())
        .extracting(name -> String.valueOf(name.get(1)))
        .containsExactly("node.example", "192.0.2.7");
    assertThat(made.getBasicConstraints()).as("it signs no others").isEqualTo(-1);
    String fingerprint =
        HexFormat.ofDelimiter(":")
            .withUpperCase()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(made.getEncoded()));
    assertThat(said.toString()).contains(fingerprint).doesNotContain("PRIVATE");
    Path key = home.resolve("tls/key.pem");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    String body = Files.readString(key).replaceAll("-----[A-Z ]+-----|\\s", "");
    PrivateKey secret =
        KeyFactory.getInstance("EC")
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    var signing = Signature.getInstance("SHA256withECDSA");
    signing.initSign(secret);
    byte[] signature = signing.sign();
    signing.initVerify(made);
    assertThat(signing.verify(signature)).as("key and certificate belong together").isTrue();
  }

  @Test
  void whatIsThereIsReplacedOnlyWhenAsked() throws Exception {
    assertThat(run("--name", "node.example")).isZero();
    X509Certificate first = certificate();
    assertThat(run("--name", "node.example")).isEqualTo(1);
    assertThat(certificate()).isEqualTo(first);
    assertThat(run("--name", "node.example", "--renew")).isZero();
    assertThat(certificate()).isNotEqualTo(first);
  }

  @Test
  void whatIsNoNameOfAMachineIsRefused() {
    for (String odd : List.of("", "a b", "-x", "x..y", "*", "0.0.0.0", "999.1.1.1", "a/b", "::")) {
      assertThat(run("--name", odd)).as(odd).isEqualTo(2);
    }
    assertThat(run("--name", "node.example", "--days", "4000")).isEqualTo(2);
    assertThat(home.resolve("tls")).doesNotExist();
  }
}
