package org.symbolon.node.intake;

import java.util.List;

/** The tables of one part that take sheets; each part that has any gives one bean of this type. */
@FunctionalInterface
public interface SheetTargets {
  List<SheetTarget> list();
}
