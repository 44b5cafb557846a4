package org.symbolon.node;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.symbolon.node.database.NodeHome;

/** Writes the address of the node into its folder once it serves, and takes it away at the end. */
@Component
class AddressFile implements DisposableBean {

  private final NodeHome home;
  private final Environment environment;

  AddressFile(NodeHome home, Environment environment) throws IOException {
    this.home = home;
    this.environment = environment;
    NodeAddress.remove(home.path());
  }

  @EventListener
  void ready(ApplicationReadyEvent event) throws IOException, URISyntaxException {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
      var server = context.getWebServer();
      if (server != null && server.getPort() > 0) {
        var address = new NodeAddress(url(server.getPort()), ProcessHandle.current().pid());
        address.write(home.path());
        System.out.println(
            "Symbolon serves at " + address.url() + " from the folder " + home.path() + ".");
      }
    }
  }

  /** An address that this machine itself can reach: the wildcard is none. */
  private URI url(int port) throws URISyntaxException {
    boolean secure =
        environment.containsProperty("server.ssl.bundle")
            || environment.containsProperty("server.ssl.certificate")
            || environment.containsProperty("server.ssl.key-store");
    String host = environment.getProperty("server.address", "127.0.0.1");
    boolean wildcard = host.equals("0.0.0.0") || host.equals("::");
    return new URI(
        secure ? "https" : "http", null, wildcard ? "127.0.0.1" : host, port, null, null, null);
  }

  @Override
  public void destroy() throws IOException {
    NodeAddress.remove(home.path());
  }
}
