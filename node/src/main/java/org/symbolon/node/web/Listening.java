package org.symbolon.node.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** How this node is reached, by its settings. */
public record Listening(Environment settings) {

  private static final String[] CERTIFICATES = {
    "server.ssl.bundle", "server.ssl.certificate", "server.ssl.key-store"
  };

  /** Whether it has a certificate, and so speaks TLS. */
  public boolean secure() {
    return settings.getProperty("server.ssl.enabled", Boolean.class, true)
        && Stream.of(CERTIFICATES).anyMatch(settings::containsProperty);
  }

  /** Whether browsers reach it by TLS alone: its own, or that of a proxy which it was told of. */
  public boolean browsersBySecureWay() {
    return secure() || !settings.getProperty("symbolon.proxy", "").isBlank();
  }

  /**
   * Name of a cookie. Over TLS it is bound to this host alone, so that no neighbour under the same
   * domain can plant one (RFC 6265bis section 4.1.3.2).
   */
  public String cookie(String name) {
    return browsersBySecureWay() ? "__Host-" + name : name;
  }

  /** Base address at a port, which this machine itself can reach: the wildcard is none. */
  public URI at(int port) {
    String host = settings.getProperty("server.address", "127.0.0.1");
    boolean wildcard = host.equals("0.0.0.0") || host.equals("::");
    String scheme = secure() ? "https" : "http";
    try {
      return new URI(scheme, null, wildcard ? "127.0.0.1" : host, port, null, null, null);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the node listens on " + host + ", which is no host", e);
    }
  }
}
