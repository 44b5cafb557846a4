package org.symbolon.node;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.symbolon.node.database.HomeGuard;
import org.symbolon.node.database.StartRefused;
import org.symbolon.node.web.Listening;

/**
 * Where the node may listen: on this machine alone, or elsewhere with a certificate. A port that is
 * taken is noticed here too, before a database is started for nothing.
 */
final class ListenCheck
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  private static final List<String> TLS_FILES =
      List.of(
          "server.ssl.certificate",
          "server.ssl.certificate-private-key",
          "server.ssl.key-store",
          "server.ssl.trust-store");

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    verify(event.getEnvironment());
  }

  /** Throws {@link StartRefused} where the node may not or cannot listen. */
  static void verify(Environment environment) {
    InetAddress address = address(environment.getProperty("server.address", "127.0.0.1"));
    if (!address.isLoopbackAddress() && !new Listening(environment).secure()) {
      throw new StartRefused(
          "it would listen on " + address.getHostAddress() + " without a certificate",
          "Give one with server.ssl.bundle (or server.ssl.certificate and"
              + " server.ssl.certificate-private-key), or listen on 127.0.0.1.");
    }
    TLS_FILES.forEach(setting -> readable(setting, environment.getProperty(setting, "")));
    int port = environment.getProperty("server.port", Integer.class, NodeApplication.DEFAULT_PORT);
    try (var probe = new ServerSocket(port, 1, address)) {
      assert probe.isBound();
    } catch (IOException e) {
      throw portTaken(port);
    } catch (IllegalArgumentException e) {
      throw new StartRefused(port + " is not a port", "Name one between 1 and 65535 with --port.");
    }
  }

  /** A value may also be the text of a certificate, or a resource of another kind. */
  private static void readable(String setting, String value) {
    if (value.isBlank() || value.startsWith("classpath:") || value.contains("-----BEGIN")) {
      return;
    }
    String path = value.startsWith("file:") ? value.substring("file:".length()) : value;
    if (!Files.isReadable(Path.of(path))) {
      throw new StartRefused(
          "the file of " + setting + ", " + path + ", is not there or cannot be read",
          "Name a file that the user of the node may read.");
    }
  }

  static StartRefused portTaken(int port) {
    return new StartRefused(
        "port " + port + " is taken by another program, or this user may not use it",
        "Name another one with --port, or 0 for any that is free.");
  }

  private static InetAddress address(String name) {
    try {
      return InetAddress.getByName(name);
    } catch (UnknownHostException e) {
      throw new StartRefused(
          "this machine has no address " + name, "Name one of its own with symbolon.address.");
    }
  }

  /** After the lock on the folder, so that a second start of one node hears of that first. */
  @Override
  public int getOrder() {
    return HomeGuard.ORDER + 1;
  }
}
