package org.symbolon.node.web;

/**
 * Looks at one thing that the node needs, changes nothing, and says what to do where it is not
 * well. Parts implement it as beans; the health page, {@code /api/health} and {@code symbolon
 * doctor} show all of them.
 */
public interface HealthCheck {

  /**
   * Short and stable, such as {@code disk} or {@code log.folder}. Its name is the text {@code
   * health.check.CODE} in the bundle of its part.
   */
  String code();

  /**
   * Looks now; answers within seconds. What is thrown is shown as a finding that the look failed,
   * so nothing needs to be caught here.
   */
  Finding look();
}
