package org.symbolon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.NodeApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a node on a folder and stays until it is stopped. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Starts the node of a folder; Ctrl+C stops it.",
    footer = {"", "Example: symbolon start --home /srv/symbolon --port 8470"})
final class StartVerb implements Runnable {

  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--port", paramLabel = "N", description = "port to listen on (default: 8470)")
  private @Nullable Integer port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description =
          "address to listen on (default: 127.0.0.1); any other needs a certificate, see"
              + " docs/operations.md")
  private @Nullable String address;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "a further setting of the node, see docs/operations.md")
  private List<String> settings = new ArrayList<>();

  @Override
  public void run() {
    List<String> arguments = new ArrayList<>();
    arguments.add("--symbolon.home=" + home.path());
    if (port != null) {
      arguments.add("--server.port=" + port);
    }
    if (address != null) {
      arguments.add("--symbolon.address=" + address);
      arguments.addAll(ownCertificate());
    }
    settings.forEach(setting -> arguments.add("--" + setting));
    NodeApplication.main(arguments.toArray(String[]::new));
    stay();
  }

  /** The certificate that {@code symbolon certificate} made, unless the settings name one. */
  private List<String> ownCertificate() {
    Path folder = home.path().resolve(CertificateVerb.FOLDER);
    boolean named = settings.stream().anyMatch(setting -> setting.startsWith("server.ssl."));
    return named || Files.notExists(folder.resolve(CertificateVerb.CERTIFICATE))
        ? List.of()
        : List.of(
            "--server.ssl.certificate=" + folder.resolve(CertificateVerb.CERTIFICATE),
            "--server.ssl.certificate-private-key=" + folder.resolve(CertificateVerb.KEY));
  }

  /** The node ends the process itself; this thread must not. */
  static void stay() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
