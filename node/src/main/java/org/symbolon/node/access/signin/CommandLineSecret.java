package org.symbolon.node.access.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.accounts.DemoAccounts;
import org.symbolon.node.access.accounts.FirstStart;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.Secrets;

/**
 * Prepares an empty node and the bearer secret of the command line, before the node listens. The
 * secret lies in {@code command-line.secret}; who deletes the file gets a new one at the next
 * start.
 */
@Component
class CommandLineSecret implements SmartInitializingSingleton {

  private static final Actor.System START = new Actor.System("start", Purpose.ADMINISTRATION);

  private final FirstStart first;
  private final DemoAccounts demoAccounts;
  private final Actors actors;
  private final NodeHome home;
  private final RandomGenerator random;

  CommandLineSecret(
      FirstStart first,
      DemoAccounts demoAccounts,
      Actors actors,
      NodeHome home,
      RandomGenerator random) {
    this.first = first;
    this.demoAccounts = demoAccounts;
    this.actors = actors;
    this.home = home;
    this.random = random;
  }

  @Override
  public void afterSingletonsInstantiated() {
    actors.as(START, this::prepare);
  }

  private void prepare() {
    first.prepare();
    List<DemoAccounts.Demo> demos = demoAccounts.make();
    try {
      if (!demos.isEmpty()) {
        // One line an account: login name, password, what it is.
        Files.write(
            home.resolve("demo-accounts.txt"),
            demos.stream()
                .map(demo -> demo.login() + "\t" + demo.password() + "\t" + words(demo))
                .toList());
      }
      first.bearer(new Secrets(random).read(home.resolve("command-line.secret")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(DemoAccounts.Demo demo) {
    return demo.roles().stream()
        .sorted()
        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
