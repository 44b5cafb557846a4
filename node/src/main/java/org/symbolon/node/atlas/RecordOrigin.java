package org.symbolon.node.atlas;

import java.util.UUID;

/** Where the present version of a record comes from. */
public sealed interface RecordOrigin {

  /** The reference set that ships. */
  record Reference() implements RecordOrigin {}

  /** A sheet that somebody imported. */
  record Import(UUID id) implements RecordOrigin {}

  /** A form or an API call. */
  record Hand() implements RecordOrigin {}
}
