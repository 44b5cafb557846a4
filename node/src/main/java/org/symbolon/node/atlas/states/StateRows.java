package org.symbolon.node.atlas.states;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Provision;
import org.symbolon.coverage.law.StateLaw;
import org.symbolon.coverage.records.Crime;
import org.symbolon.node.atlas.law.DutyCrimes;
import org.symbolon.node.web.Export;

/** The law of a State as rows of codes, for a file, the API and a frozen version. */
final class StateRows {

  private static final List<String> COLUMNS =
      List.of(
          "function",
          "crime",
          "instrument",
          "text",
          "provision",
          "article",
          "obligation",
          "inherited",
          "through",
          "since",
          "lastRecorded",
          "confidence",
          "summary");

  private StateRows() {}

  /**
   * One provision on one function.
   *
   * @param instrument under which it binds; {@code text} in whose text it stands
   */
  record Row(
      String function,
      List<Crime> crime,
      String instrument,
      String text,
      String provision,
      String article,
      String obligation,
      boolean inherited,
      String through,
      String since,
      String lastRecorded,
      String confidence,
      String summary) {

    static Row of(AtlasData data, String function, Provision one) {
      Set<Crime> crimes = DutyCrimes.of(data, one);
      return new Row(
          function,
          List.copyOf(crimes),
          one.instrumentId(),
          one.measure().instrumentId(),
          one.measure().id(),
          one.measure().article(),
          one.measure().obligation().name(),
          one.inherited(),
          one.through(),
          day(one.standing().since()),
          day(one.standing().evidence().lastRecordedOn()),
          one.measure().confidence().name(),
          one.measure().summary());
    }

    private static String day(Optional<LocalDate> day) {
      return day.map(LocalDate::toString).orElse("");
    }

    private List<String> cells() {
      return List.of(
          function,
          String.join(";", crime.stream().map(Enum::name).toList()),
          instrument,
          text,
          provision,
          article,
          obligation,
          inherited ? "Y" : "N",
          through,
          since,
          lastRecorded,
          confidence,
          summary);
    }
  }

  static List<Row> of(AtlasData data, StateQuestion.Asked asked, StateLaw law) {
    List<Row> rows = new ArrayList<>();
    for (StateQuestion.Line line : asked.lines(data, law)) {
      line.provisions().forEach(one -> rows.add(Row.of(data, line.function().code(), one)));
    }
    return rows;
  }

  static Export export(AtlasData data, StateQuestion.Asked asked, StateLaw law) {
    return new Export(
        "state-" + law.country() + "-" + law.day(),
        COLUMNS,
        of(data, asked, law).stream().map(Row::cells).toList());
  }
}
