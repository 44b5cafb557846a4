package org.symbolon.node.access.log;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.Secrets;
import org.symbolon.node.database.StartRefused;
import org.symbolon.protocol.log.Checkpoint;
import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.SigningKey;
import org.symbolon.protocol.log.VerifierKey;

/**
 * The key of the log of this node, in a file that the owner of the folder alone can read. It is
 * made once; its name is the origin of every head.
 */
@Component
class LogKey {

  private final SigningKey key;

  LogKey(NodeHome home) throws IOException {
    Path folder = home.resolve("keys");
    Path file = folder.resolve("log.key");
    Secrets.createFolder(folder);
    String text = Secrets.keep(file, LogKey::make);
    this.key =
        SigningKey.parse(text)
            .orElseThrow(() ->
                new StartRefused(
                    "the key of the log in " + file + " cannot be read",
                    "Put the file back from a backup. Without it no head can be signed that"
                        + " continues those before."));
  }

  private static String make() {
    var random = new SecureRandom();
    byte[] name = new byte[8];
    random.nextBytes(name);
    return SigningKey.generate("symbolon/" + HexFormat.of().formatHex(name), random).secretText();
  }

  /** The public half, for everybody who checks a head. */
  VerifierKey verifier() {
    return key.verifier();
  }

  /** A signed checkpoint of the tree of this log. */
  String sign(long size, Hash root) {
    return key.sign(new Checkpoint(key.verifier().name(), size, root)).encoded();
  }
}
