package org.symbolon.node.access.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.database.FolderDatabase;
import org.symbolon.protocol.log.SigningKey;
import org.symbolon.protocol.log.VerifierKey;

/** The audit of a node's folder, whether a node runs on it or not. Needs no Spring. */
public final class HomeAudit {
  private static final int MOST_ROUNDS = 20;
  private static final long ROUND_MILLIS = 500;

  private HomeAudit() {}

  /**
   * @param copy the folder that an administrator named for a second copy of the ledger; null where
   *     there is none
   * @param running whether a node runs there: its server is asked then, else one is started
   */
  public static AuditReport run(Path home, @Nullable Path copy, boolean running)
      throws SQLException, IOException, InterruptedException {
    if (running) {
      try (Connection owner = FolderDatabase.ownerOfRunning(home)) {
        return audit(owner, home, copy, HomeAudit::shortly);
      }
    }
    try (FolderDatabase database = FolderDatabase.open(home);
        Connection owner = database.owner()) {
      return audit(owner, home, copy, Audit.Patience.NONE);
    }
  }

  private static AuditReport audit(
      Connection owner, Path home, @Nullable Path copy, Audit.Patience patience)
      throws SQLException, IOException, InterruptedException {
    List<Ledger> ledgers = new ArrayList<>();
    ledgers.add(new Ledger("file", home.resolve("ledger")));
    if (copy != null) {
      ledgers.add(new Ledger("folder", copy));
    }
    return new Audit(owner, key(home), patience).run(ledgers);
  }

  private static Optional<VerifierKey> key(Path home) throws IOException {
    Path file = home.resolve("keys").resolve("log.key");
    return Files.exists(file)
        ? SigningKey.parse(Files.readString(file)).map(SigningKey::verifier)
        : Optional.empty();
  }

  private static boolean shortly(int round) throws InterruptedException {
    Thread.sleep(ROUND_MILLIS);
    return round < MOST_ROUNDS;
  }
}
