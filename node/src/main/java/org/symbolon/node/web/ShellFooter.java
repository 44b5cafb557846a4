package org.symbolon.node.web;

import java.util.List;

/**
 * Gives sentences of the footer: whose node this is, which reference data, whether the log is
 * complete. Parts implement it; {@code @Order} decides who comes first.
 */
public interface ShellFooter {

  List<String> lines(Page page);
}
