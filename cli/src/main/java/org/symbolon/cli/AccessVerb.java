package org.symbolon.cli;

import org.symbolon.cli.running.Address;
import org.symbolon.cli.running.NodeClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the person who runs a node does about accounts from its own machine. */
@Command(
    name = "access",
    mixinStandardHelpOptions = true,
    description = "Accounts, from the node's own machine.",
    subcommands = AccessVerb.Link.class)
final class AccessVerb {

  /** Renews the one-time link of the first administrator. */
  @Command(
      name = "link",
      mixinStandardHelpOptions = true,
      description = "Makes a new one-time link for the first administrator, where it was lost.",
      footer = {"", "Example: symbolon access link --home /srv/symbolon"})
  static final class Link implements Runnable {

    @Mixin private HomeOption home = new HomeOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      var address =
          Address.find(home.path())
              .orElseThrow(() ->
                  Failure.input(
                      "no node runs on " + home.path() + "; start it, then ask for the link"));
      try (var client = NodeClient.of(home.path(), address)) {
        String link =
            client.post("/api/access/first-link", java.util.Map.of()).path("link").asString("");
        spec.commandLine().getOut().println(address.uri().resolve(link));
        spec.commandLine().getOut().flush();
      }
    }
  }
}
