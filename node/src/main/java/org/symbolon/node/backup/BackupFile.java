package org.symbolon.node.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.symbolon.node.backup.content.BackupReader;
import org.symbolon.node.backup.content.BackupRefused;
import org.symbolon.node.backup.content.BackupWriter;
import org.symbolon.node.backup.sealed.Opener;
import org.symbolon.node.backup.sealed.SealBroken;
import org.symbolon.node.backup.sealed.SealedInput;

/** A backup as a file, opened with a key. */
final class BackupFile {

  static final String ENDING = ".symbolon";

  private final Path path;
  private final Opener key;

  BackupFile(Path path, Opener key) {
    this.path = path;
    this.key = key;
  }

  /** What is done with the opened stream. */
  @FunctionalInterface
  interface Use<T> {
    T with(InputStream plain) throws IOException, SQLException, BackupRefused;
  }

  /** Reads the whole file, and compares it with what it says of itself. */
  BackupWriter.Written check() throws BackupRefused, SQLException {
    return read(plain -> BackupReader.read(plain, new BackupReader.Taker() {}));
  }

  <T> T read(Use<T> use) throws BackupRefused, SQLException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 256 * 1024);
        var plain = new SealedInput(in, key)) {
      return use.with(plain);
    } catch (SealBroken e) {
      throw new BackupRefused(message(e), "Nothing was taken from it. Take another one.", e);
    } catch (NoSuchFileException e) {
      throw new BackupRefused("there is no file " + path, "Name a backup.", e);
    } catch (IOException e) {
      throw new BackupRefused("the backup cannot be read: " + message(e), "Look at the disk.", e);
    }
  }

  private static String message(IOException e) {
    String said = e.getMessage();
    return said == null ? e.getClass().getSimpleName() : said;
  }
}
