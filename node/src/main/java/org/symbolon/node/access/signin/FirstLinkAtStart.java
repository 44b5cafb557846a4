package org.symbolon.node.access.signin;

import java.net.URI;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.accounts.FirstStart;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.web.Listening;

/** Prints the first administrator's link to the console, never to the log. */
@Component
class FirstLinkAtStart implements ApplicationListener<ApplicationReadyEvent> {

  private final FirstStart first;
  private final Actors actors;
  private final Environment environment;
  private final Consumer<String> console;
  private final boolean demo;

  FirstLinkAtStart(
      FirstStart first,
      Actors actors,
      Environment environment,
      @Qualifier("console") Consumer<String> console,
      @Value("${symbolon.demo:false}") boolean demo) {
    this.first = first;
    this.actors = actors;
    this.environment = environment;
    this.console = console;
    this.demo = demo;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (demo) {
      return;
    }
    actors.as(
        new Actor.System("start", Purpose.ADMINISTRATION),
        () ->
            first
                .firstLink()
                .ifPresent(secret -> {
                  console.accept("Set this node up with this link, once, within 24 hours:");
                  console.accept("  " + address() + "/link/" + secret);
                }));
  }

  private URI address() {
    int port = environment.getProperty("local.server.port", Integer.class, 0);
    return new Listening(environment).at(port);
  }
}
