package org.symbolon.node.web;

import java.util.List;
import java.util.Optional;

/** Gives what waits for the visitor, for the start page. Parts implement it. */
public interface Waiting {

  List<Item> waiting(Page page);

  /**
   * Something to do.
   *
   * @param part code of the part
   * @param from who or what asks for it
   */
  record Item(String title, String address, String part, Optional<Due> due, String from) {}
}
