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

  /**
   * Kind of the object that the address names, of which an {@link ObjectFacts} knows whose it is;
   * the act is then decided on it, and what is not there and what is not the actor's to see give
   * the same answer. Empty where the act is on nothing in particular.
   */
  String kind() default "";

  /** Name of the variable of the address that holds the id of the object. */
  String id() default "id";
}
