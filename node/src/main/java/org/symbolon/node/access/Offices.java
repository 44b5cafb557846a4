package org.symbolon.node.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The offices of this node, for parts that address work to them. */
public interface Offices {

  /**
   * An addressable unit of an organisation, never a person.
   *
   * @param organisation name of the organisation
   */
  record Office(UUID id, String name, String organisation) {

    /** Organisation and office, as they are shown. */
    public String label() {
      return organisation + ", " + name;
    }
  }

  /** Every office, by organisation and name. */
  List<Office> list();

  Optional<Office> find(UUID id);
}
