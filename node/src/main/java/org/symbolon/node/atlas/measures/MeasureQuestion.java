package org.symbolon.node.atlas.measures;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.records.Binding;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Scope;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;
import org.symbolon.reference.CodeLists;

/**
 * The inclusion rule as an address says it. The page begins with binding texts that are coded in
 * some depth; API and command line begin with everything recorded.
 */
@Component
public class MeasureQuestion {

  public static final String ANY = "ANY";

  private final Words words;

  MeasureQuestion(Words words) {
    this.words = words;
  }

  /** Reads the parameters; refuses wrong ones. */
  public MeasureOptions read(Page page, AtlasData data, MeasureOptions otherwise) {
    var parameters = new Parameters(page);
    MeasureOptions options =
        new MeasureOptions(
            parameters.code("crime", Crime.class).orElse(null),
            parameters.codes("scope", Scope.class),
            regions(parameters),
            kinds(parameters, "kind", "instrument_kind"),
            page.parameter("binding").equals(ANY)
                ? null
                : parameters.code("binding", Binding.class).orElse(otherwise.binding()),
            kinds(parameters, "subject", "subject"),
            parameters.number("minMeasures", otherwise.minProvisions(), 0, 1000),
            parameters.number("minInstruments", otherwise.minInstruments(), 0, 1000),
            parameters.code("minConfidence", Confidence.class).orElse(null),
            parameters.date("at").orElse(null),
            instruments(page, parameters, data, "include"),
            instruments(page, parameters, data, "exclude"));
    parameters.check();
    return options;
  }

  private Set<String> regions(Parameters parameters) {
    return parameters.known(
        "region",
        code -> words.has(CodeLists.REGION, code) || code.matches("[A-Z]{3}"),
        words.codes(CodeLists.REGION));
  }

  private Set<String> kinds(Parameters parameters, String name, String list) {
    return parameters.known(name, code -> words.has(list, code), words.codes(list));
  }

  private static Set<String> instruments(
      Page page, Parameters parameters, AtlasData data, String name) {
    return parameters.known(
        name, id -> data.findInstrument(id).isPresent(), page.text("atlas.measures.instrument.id"));
  }

  /** The instrument and the function of the cell that is open: {@code cell=UN-TIP~ASSISTANCE}. */
  public static Optional<CellId> open(Page page) {
    String[] parts = page.parameter("cell").split("~", -1);
    return parts.length == 2 ? Optional.of(new CellId(parts[0], parts[1])) : Optional.empty();
  }

  /** A cell of the chart, by instrument and function. */
  public record CellId(String instrument, String function) {
    @Override
    public String toString() {
      return instrument + "~" + function;
    }
  }
}
