package org.symbolon.node;

import java.io.IOException;
import java.net.URI;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.web.Listening;

/**
 * Writes where programs of this machine reach the node into its folder once it serves, and takes it
 * away at the end.
 */
@Component
class AddressFile implements DisposableBean {

  private final NodeHome home;
  private final Listening listening;
  private final LoopbackConnector loopback;

  AddressFile(NodeHome home, Environment settings, LoopbackConnector loopback) throws IOException {
    this.home = home;
    this.loopback = loopback;
    this.listening = new Listening(settings);
    NodeAddress.remove(home.path());
  }

  @EventListener
  void ready(ApplicationReadyEvent event) throws IOException {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
      var server = context.getWebServer();
      if (server != null && server.getPort() > 0) {
        URI url = listening.at(server.getPort());
        new NodeAddress(loopback.address().orElse(url), ProcessHandle.current().pid())
            .write(home.path());
        System.out.println("Symbolon serves at " + url + " from the folder " + home.path() + ".");
      }
    }
  }

  @Override
  public void destroy() throws IOException {
    NodeAddress.remove(home.path());
  }
}
