package org.symbolon.node.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the act that a page or API method performs, as a code of {@code access/rules.csv}. The act
 * is decided before the method is called; a method without this annotation is refused to everybody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Performs {

  /** Code of the act, such as {@code atlas.record.change}. */
  String value();
}
