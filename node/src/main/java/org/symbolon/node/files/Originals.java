package org.symbolon.node.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Files by the digest of their content. Content is on the disk and synced before a transaction
 * names it; a file that no transaction named is swept at the next start. The same content is kept
 * once. Names that people gave their files are data of the part that asked, never paths.
 */
public interface Originals {

  /** Writes a stream to the disk; call it outside a transaction, since the sender may be slow. */
  Reception store(InputStream in, String media) throws IOException;

  /** Names a stored file, in the transaction of the caller. */
  Original name(Reception.Stored stored);

  Optional<Original> find(String digest);

  /**
   * The content. Its last read fails where the bytes are not those that were kept.
   *
   * @throws java.nio.file.NoSuchFileException where the file is gone
   */
  InputStream open(String digest) throws IOException;

  /** Largest file that is kept. */
  long limitBytes();
}
