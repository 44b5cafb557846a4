package org.symbolon.node.intake.sheets;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be opened several times, each time from its beginning. */
@FunctionalInterface
public interface SheetSource {
  InputStream open() throws IOException;
}
