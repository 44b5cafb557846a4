package org.symbolon.node.health;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Words;
import org.symbolon.node.web.HealthCheck;
import org.symbolon.node.web.Listening;

/** How long the certificate of the node still holds. */
@Component
class CertificateCheck implements HealthCheck {

  private static final Duration SOON = Duration.ofDays(30);

  private final Environment settings;
  private final SslBundles bundles;
  private final Clock clock;

  CertificateCheck(Environment settings, SslBundles bundles, Clock clock) {
    this.settings = settings;
    this.bundles = bundles;
    this.clock = clock;
  }

  @Override
  public String code() {
    return "certificate";
  }

  @Override
  public Finding look() {
    if (!new Listening(settings).secure()) {
      return Finding.ok("health.certificate.none");
    }
    try {
      List<X509Certificate> found = certificates();
      return found.isEmpty()
          ? Finding.ok("health.certificate.unseen")
          : until(
              found.stream()
                  .map(one -> one.getNotAfter().toInstant())
                  .min(Comparator.naturalOrder())
                  .orElseThrow(),
              clock.instant());
    } catch (IOException | GeneralSecurityException e) {
      return Finding.wrong(
          Words.of("health.certificate.unread", e.getClass().getSimpleName()),
          Words.of("health.certificate.todo"));
    }
  }

  static Finding until(Instant end, Instant now) {
    long days = Duration.between(now, end).toDays();
    var todo = Words.of("health.certificate.todo");
    if (!end.isAfter(now)) {
      return Finding.wrong(Words.of("health.certificate.ended", end.toString()), todo);
    }
    return end.isBefore(now.plus(SOON))
        ? Finding.warn(Words.of("health.certificate.seen", days, end.toString()), todo)
        : Finding.ok("health.certificate.seen", days, end.toString());
  }

  private List<X509Certificate> certificates() throws IOException, GeneralSecurityException {
    String bundle = settings.getProperty("server.ssl.bundle", "");
    if (!bundle.isEmpty()) {
      var store = bundles.getBundle(bundle).getStores().getKeyStore();
      return store == null
          ? List.of()
          : Collections.list(store.aliases()).stream()
              .map(alias -> {
                try {
                  return store.getCertificate(alias);
                } catch (GeneralSecurityException e) {
                  throw new IllegalStateException(e);
                }
              })
              .filter(X509Certificate.class::isInstance)
              .map(X509Certificate.class::cast)
              .toList();
    }
    String file = settings.getProperty("server.ssl.certificate", "").replaceFirst("^file:", "");
    if (file.isEmpty() || file.startsWith("classpath:") || file.contains("-----BEGIN")) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
          .map(X509Certificate.class::cast)
          .toList();
    }
  }
}
