package org.symbolon.node.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the act of a page of {@code web}, which knows no {@code access}; {@code access} decides it
 * as it decides its own {@code Performs}. Other parts use that one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Act {

  /** Code of the act, of {@code access/rules.csv}. */
  String value();
}
