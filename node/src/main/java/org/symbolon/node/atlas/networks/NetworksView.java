package org.symbolon.node.atlas.networks;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** The pages of networks, put into words. */
final class NetworksView {

  private NetworksView() {}

  /**
   * The page of all networks.
   *
   * @param behind what counts, and what is not known
   * @param both each figure for all networks and for the eligible ones
   * @param pairsAddress where all pairs are
   * @param bodiesAddress where all bodies are
   */
  record All(
      String answer,
      String n,
      List<String> behind,
      Filter filter,
      Optional<Picture> picture,
      Table networks,
      Table both,
      Table themes,
      Table pairs,
      String pairsAddress,
      Table bodies,
      String bodiesAddress) {}

  /** A list of pairs of networks, or of bodies in networks, all of it. */
  record Listed(
      String title, String answer, String n, List<String> behind, Filter filter, Table table) {}

  /** A fact, and where it leads; an empty address leads nowhere. */
  record Fact(String label, String text, String address) {}

  /**
   * The page of one network.
   *
   * @param ended the sentence that it has ended; empty where it goes on, as far as is recorded
   */
  record One(
      String title,
      String kicker,
      String record,
      String answer,
      String n,
      List<String> behind,
      String ended,
      String summary,
      String summaryLanguage,
      List<Fact> facts,
      Table members,
      Table activities,
      Table related,
      String question,
      Table guidance) {}
}
