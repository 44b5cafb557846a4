package org.symbolon.node.access;

import java.util.UUID;

/** Whose an object is; decides who stands in which relation to it. */
public sealed interface Owner {

  /** Nobody's in particular: what all organisations of the node share. */
  record Common() implements Owner {}

  /** An organisation's. */
  record OfOrganisation(UUID organisation) implements Owner {}

  /** One account's, within its organisation. */
  record OfAccount(UUID organisation, UUID account) implements Owner {}
}
