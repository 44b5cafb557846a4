package org.symbolon.node.access;

import java.util.List;
import java.util.UUID;

/**
 * Open work that stands in the name of an office or an account, so that none is left behind when
 * either goes. Parts implement it.
 */
public interface Belongings {

  /**
   * Some open work of one kind.
   *
   * @param key message key of what it is, with the count as its argument
   * @param address where it is seen, or empty
   */
  record Belonging(String key, int count, String address) {}

  /** Open work of an office; kinds without any are left out. */
  List<Belonging> ofOffice(UUID office);

  /** Open work of an account; kinds without any are left out. */
  List<Belonging> ofAccount(UUID account);

  /**
   * Gives the open work of an office to another one, with its events, in the transaction at hand.
   */
  void handOverOffice(UUID from, UUID to);

  /**
   * Gives the open work of an account to another one of its organisation, with its events, in the
   * transaction at hand. Work that can be nobody else's is ended.
   */
  void handOverAccount(UUID from, UUID to);
}
