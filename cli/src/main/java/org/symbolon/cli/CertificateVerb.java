package org.symbolon.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.symbolon.cli.running.NodeClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a certificate for a node that has none, for a first federation between two agencies. */
@Command(
    name = "certificate",
    mixinStandardHelpOptions = true,
    description =
        "Makes a certificate of the node's own, and shows the fingerprint by which others know it.",
    footer = {"", "Example: symbolon certificate --home /srv/symbolon --name node.agency.example"})
final class CertificateVerb implements Runnable {

  static final String FOLDER = "tls";
  static final String CERTIFICATE = "certificate.pem";
  static final String KEY = "key.pem";

  /** As long as browsers accept one (CA/Browser Forum, ballot SC-22). */
  private static final int LONGEST_DAYS = 398;

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--name",
      required = true,
      paramLabel = "HOST",
      description = "host name or address by which the node is reached; may be given again")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "365",
      description = "how long it holds (default: ${DEFAULT-VALUE}, at most 398)")
  private int days = 365;

  @Option(names = "--renew", description = "replaces the certificate and key that are there")
  private boolean renew;

  @Option(names = "--json", description = "prints one JSON object as the last line")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  record Made(String certificate, String key, String fingerprint, String until) {}

  @Override
  public void run() {
    names.stream()
        .filter(name -> !SelfMadeCertificate.isName(name))
        .findFirst()
        .ifPresent(name -> {
          throw Failure.use("'" + name + "' is no host name and no address of one machine");
        });
    if (days < 1 || days > LONGEST_DAYS) {
      throw Failure.use("a certificate holds between 1 and " + LONGEST_DAYS + " days");
    }
    Path folder = home.path().resolve(FOLDER);
    Path certificate = folder.resolve(CERTIFICATE);
    Path key = folder.resolve(KEY);
    if (!renew && (Files.exists(certificate) || Files.exists(key))) {
      throw Failure.input(
          certificate
              + " is there already; give --renew to replace it, and tell those who know its"
              + " fingerprint");
    }
    try {
      var made =
          SelfMadeCertificate.make(names, Clock.systemUTC().instant(), days, new SecureRandom());
      Files.createDirectories(folder);
      write(key, made.keyPem(), "rw-------");
      write(certificate, made.certificatePem(), "rw-r--r--");
      say(
          new Made(
              certificate.toString(),
              key.toString(),
              made.fingerprint(),
              made.certificate().getNotAfter().toInstant().toString()));
    } catch (IOException e) {
      throw Failure.input("cannot write into " + folder + ": " + e.getMessage());
    } catch (GeneralSecurityException e) {
      throw Failure.ours("no certificate could be made: " + e.getClass().getSimpleName());
    }
  }

  private void say(Made made) {
    var out = spec.commandLine().getOut();
    out.println("Certificate: " + made.certificate() + ", until " + made.until());
    out.println("Key:         " + made.key() + ", readable by you alone");
    out.println("Fingerprint: " + made.fingerprint() + " (SHA-256)");
    out.println();
    out.println(
        "Nobody vouches for it. Compare the fingerprint with the other side by another way,");
    out.println("by telephone or on paper. symbolon start --address ADDRESS uses it by itself.");
    if (json) {
      out.println(NodeClient.JSON.writeValueAsString(made));
    }
    out.flush();
  }

  /** The whole file or none, and never for a moment readable by more than it should be. */
  private static void write(Path file, String text, String permissions) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    FileAttribute<?>[] rights =
        file.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
            }
            : new FileAttribute<?>[0];
    try (var channel =
        FileChannel.open(
            draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
