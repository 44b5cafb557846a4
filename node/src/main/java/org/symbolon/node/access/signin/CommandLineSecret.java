package org.symbolon.node.access.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.accounts.FirstStart;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.Secrets;

/**
 * Prepares an empty node and the bearer secret of the command line, before the node listens. The
 * secret lies in {@code command-line.secret}; who deletes the file gets a new one at the next
 * start.
 */
@Component
class CommandLineSecret implements SmartInitializingSingleton {

  private final FirstStart first;
  private final NodeHome home;
  private final RandomGenerator random;

  CommandLineSecret(FirstStart first, NodeHome home, RandomGenerator random) {
    this.first = first;
    this.home = home;
    this.random = random;
  }

  @Override
  public void afterSingletonsInstantiated() {
    first.prepare();
    try {
      first.bearer(new Secrets(random).read(home.resolve("command-line.secret")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
