package org.symbolon.node.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.symbolon.node.backup.content.BackupRefused;
import org.symbolon.node.backup.content.BackupWriter;
import org.symbolon.node.backup.content.OwnFiles;
import org.symbolon.node.backup.content.TakingUp;
import org.symbolon.node.backup.sealed.RecipientKey;
import org.symbolon.node.backup.sealed.SecretKey;
import org.symbolon.node.database.ExternalDatabase;

/** What the command line does with backups where no node runs. */
public final class BackupTools {

  private BackupTools() {}

  /**
   * Makes a key: the secret half into a new file that its owner alone can read, which belongs on
   * another machine.
   */
  public static RecipientKey makeKey(Path secretFile) throws BackupRefused {
    SecretKey key = SecretKey.make(new SecureRandom());
    String text =
        """
        # Opens backups of Symbolon. Keep it apart from the node and its backups; without it they
        # cannot be opened by anybody. Its public half:
        # %s
        %s
        """
            .formatted(key.recipient().text(), key.text());
    try (OutputStream out = OwnFiles.create(secretFile)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw new BackupRefused(
          "there is a file " + secretFile + " already", "Name another one; a key is not replaced.");
    } catch (IOException e) {
      throw new BackupRefused("the file " + secretFile + " cannot be written", "Name another.", e);
    }
    return key.recipient();
  }

  /** Lets this key open all backups that the node makes from now on. */
  public static void addRecipient(Path home, String publicKey) throws BackupRefused {
    RecipientKey key =
        RecipientKey.parse(publicKey)
            .orElseThrow(() ->
                new BackupRefused(
                    "this is no public key",
                    "It begins with symbolon-backup-public: and is printed by backup keys."));
    try {
      new BackupKeys(home).add(key);
    } catch (IOException e) {
      throw new BackupRefused("the folder " + home + " cannot be written", "Look at it.", e);
    }
  }

  /** Opens a backup and reads it to its end. */
  public static BackupWriter.Written check(Path file, Path secretFile) throws BackupRefused {
    try {
      return new BackupFile(file, secret(secretFile)).check();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Takes a backup up into an empty folder.
   *
   * @param settings {@code symbolon.database.*} for an external database; none for a server in the
   *     folder
   */
  public static TakingUp.Report restore(
      Path file, Path secretFile, Path home, Map<String, String> settings) throws BackupRefused {
    var restore = new Restore(file, secret(secretFile));
    var external = ExternalDatabase.owner(settings, System.getenv());
    if (external.isEmpty()) {
      return restore.into(home);
    }
    DataSource owner = external.get();
    return restore.into(home, owner);
  }

  private static SecretKey secret(Path file) throws BackupRefused {
    try {
      return SecretKey.parse(Files.readString(file))
          .orElseThrow(() ->
              new BackupRefused(
                  "there is no key in " + file,
                  "Name the file with the secret that backup keys wrote."));
    } catch (IOException e) {
      throw new BackupRefused("the key " + file + " cannot be read", "Name it with --key.", e);
    }
  }
}
