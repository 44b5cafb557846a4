package org.symbolon.node.atlas.states;

import org.symbolon.coverage.records.Strength;

/** The marks of the chart of measures: fill and outline say how strong. */
final class Signs {

  private Signs() {}

  static String classes(Strength strength) {
    return switch (strength) {
      case SHALL -> "sy-c sy-c--4";
      case SHALL_QUALIFIED -> "sy-c sy-c--3";
      case SOFT_VERB -> "sy-c sy-c--2";
      case MAY -> "sy-c sy-c--1";
      case POLITICAL -> "sy-c sy-c--p";
      case DEFINITION -> "sy-c sy-c--0";
    };
  }
}
