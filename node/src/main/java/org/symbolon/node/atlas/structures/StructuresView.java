package org.symbolon.node.atlas.structures;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** The pages of structures, put into words. */
final class StructuresView {

  private StructuresView() {}

  /**
   * The page of all bodies.
   *
   * @param bodies what can be chosen to stand side by side
   */
  record All(
      String answer,
      String n,
      List<String> behind,
      Filter filter,
      Optional<Picture> picture,
      Table structures,
      Table databases,
      String databasesMore,
      List<Option> bodies) {}

  /** A fact; {@code foreign} is the language of its text where it is not the page's. */
  record Fact(String label, String text, String foreign) {}

  /** What a body does under one P. */
  record Section(String id, String title, Table table, String more, String moreAddress) {}

  /**
   * The page of one body.
   *
   * @param ended the sentence that it has ended; empty where it goes on, as far as is recorded
   * @param addable what its databases could be added to
   */
  record One(
      String id,
      String title,
      String kicker,
      String record,
      String answer,
      String n,
      List<String> behind,
      String ended,
      List<Fact> facts,
      Table databases,
      List<String> addable,
      List<Section> actions,
      Table projects,
      Table networks,
      Table agreements,
      Table outputs) {}

  /** Bodies side by side. */
  record Compare(
      String answer, String n, Table facts, Table functions, Table databases, Table additions) {}
}
