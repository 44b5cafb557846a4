package org.symbolon.node.atlas.measures;

import java.util.ArrayList;
import java.util.List;
import org.symbolon.coverage.measures.LeftOutInstrument;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;

/** The inclusion rule as a filter: visible, and to be changed. */
record MeasureFilter(Page page, Words words, MeasureChart chart) {

  Filter filter() {
    List<Option> binding = new ArrayList<>(words.options(page, "binding"));
    binding.add(Option.of(MeasureQuestion.ANY, page.text("atlas.measures.filter.anyBinding")));
    return Filter.empty()
        .select("binding", label("binding"), binding, "BINDING")
        .select("crime", label("crime"), words.options(page, "crime"))
        .select("scope", label("scope"), words.options(page, "scope"))
        .select("region", label("region"), words.options(page, "region"))
        .select("kind", label("kind"), words.options(page, "instrument_kind"))
        .select("subject", label("subject"), words.options(page, "subject"))
        .select("minMeasures", label("minMeasures"), counts(10, 5, 1, 0), "10")
        .select("minInstruments", label("minInstruments"), counts(3, 5, 2, 1, 0), "3")
        .select("minConfidence", label("minConfidence"), words.options(page, "confidence"))
        .text("at", label("at"))
        .saying(leftOut());
  }

  private String leftOut() {
    long coded = chart.leftOut().stream().filter(LeftOutInstrument::isCoded).count();
    long provisions = chart.leftOut().stream().mapToInt(LeftOutInstrument::provisions).sum();
    return page.text("atlas.measures.filter.leftOut", coded, provisions);
  }

  private String label(String name) {
    return page.text("atlas.measures.filter." + name);
  }

  private List<Option> counts(int... least) {
    List<Option> options = new ArrayList<>();
    for (int count : least) {
      options.add(
          Option.of(
              Integer.toString(count),
              count == 0
                  ? page.text("atlas.measures.filter.any")
                  : page.text("atlas.measures.filter.orMore", count)));
    }
    return options;
  }
}
