package org.symbolon.node.access.foureyes;

import java.util.List;

/** Does one kind of dangerous act, once it may be done. Parts of {@code access} implement it. */
public interface DangerousAct {

  /**
   * What is to be done.
   *
   * @param object id of what it is done to
   * @param detail what else the act has to know, such as the roles; empty where nothing
   */
  record Matter(Danger danger, String object, String detail) {}

  Danger danger();

  /** Message keys of all that is in the way now; empty where it can be done. */
  List<String> obstacles(Matter matter);

  /** Does it and writes its event, in the transaction at hand. */
  void perform(Matter matter);
}
