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
