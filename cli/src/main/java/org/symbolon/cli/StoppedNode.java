package org.symbolon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.symbolon.cli.DoctorVerb.Finding;

/** What can be said of the folder of a node without asking the node: its secrets and its clock. */
final class StoppedNode {

  private static final List<String> SECRETS =
      List.of(
          "command-line.secret",
          "postgres/superuser",
          "postgres/owner",
          "postgres/pool",
          "keys/log.key",
          "tls/key.pem");

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  /** A node writes the time down twice a minute; what is later than now was written in time. */
  private static final Duration TOLERANCE = Duration.ofSeconds(5);

  private StoppedNode() {}

  static List<Finding> look(Path home) {
    List<Finding> findings = new ArrayList<>();
    if (Files.isDirectory(home)) {
      findings.add(secrets(home));
      if (Files.exists(home.resolve("node.clock"))) {
        findings.add(clock(home.resolve("node.clock")));
      }
    }
    return findings;
  }

  private static Finding secrets(Path home) {
    List<String> open = new ArrayList<>();
    for (String name : SECRETS) {
      Path file = home.resolve(name);
      try {
        if (Files.exists(file)
            && home.getFileSystem().supportedFileAttributeViews().contains("posix")
            && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
          open.add(name);
        }
      } catch (IOException e) {
        return Finding.ill(
            "secrets", name + " cannot be looked at", "run this as the user who owns the folder");
      }
    }
    return open.isEmpty()
        ? Finding.well("secrets", "readable by their owner alone")
        : Finding.ill(
            "secrets",
            "others can read or write " + String.join(", ", open),
            "run chmod go-rwx on these files, and renew them if others use this machine");
  }

  private static Finding clock(Path file) {
    try {
      Instant written = Instant.parse(Files.readString(file).strip());
      Duration ahead = Duration.between(Instant.now(), written);
      return ahead.compareTo(TOLERANCE) > 0
          ? Finding.ill(
              "clock",
              "the node last wrote " + written + ", which is still to come",
              "set the clock right, and let the machine keep it by NTP")
          : Finding.well("clock", "has not gone back since the node last ran");
    } catch (IOException | DateTimeException e) {
      return Finding.ill(
          "clock", "node.clock cannot be read", "delete it; the node writes it anew");
    }
  }
}
