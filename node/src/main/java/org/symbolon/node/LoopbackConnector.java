package org.symbolon.node;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Listening;

/**
 * The way in for programs of this machine where the node speaks TLS to others: plain HTTP on a free
 * port of 127.0.0.1 alone. A certificate names the node, not the loopback address, and may be
 * signed by nobody whom the command line knows.
 */
@Component
class LoopbackConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final String LOOPBACK = "127.0.0.1";

  /** After which a client that says nothing is let go. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private final Listening listening;
  private @Nullable Connector connector;

  LoopbackConnector(Environment settings) {
    this.listening = new Listening(settings);
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    if (listening.secure()) {
      var plain = new Connector();
      plain.setPort(0);
      if (plain.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
        protocol.setAddress(InetAddress.ofLiteral(LOOPBACK));
        protocol.setConnectionTimeout(Math.toIntExact(SILENCE.toMillis()));
      }
      factory.addAdditionalConnectors(plain);
      connector = plain;
    }
  }

  /** Its address once the node serves; empty where the node speaks plain HTTP anyway. */
  Optional<URI> address() {
    return Optional.ofNullable(connector)
        .map(plain -> URI.create("http://" + LOOPBACK + ":" + plain.getLocalPort()));
  }
}
