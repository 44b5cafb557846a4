package org.symbolon.node;

import java.io.IOException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.web.Listening;

/** Writes the address of the node into its folder once it serves, and takes it away at the end. */
@Component
class AddressFile implements DisposableBean {

  private final NodeHome home;
  private final Listening listening;

  AddressFile(NodeHome home, Environment settings) throws IOException {
    this.home = home;
    this.listening = new Listening(settings);
    NodeAddress.remove(home.path());
  }

  @EventListener
  void ready(ApplicationReadyEvent event) throws IOException {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
      var server = context.getWebServer();
      if (server != null && server.getPort() > 0) {
        var address =
            new NodeAddress(listening.at(server.getPort()), ProcessHandle.current().pid());
        address.write(home.path());
        System.out.println(
            "Symbolon serves at " + address.url() + " from the folder " + home.path() + ".");
      }
    }
  }

  @Override
  public void destroy() throws IOException {
    NodeAddress.remove(home.path());
  }
}
