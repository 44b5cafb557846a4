package org.symbolon.node.atlas.states;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.FunctionLaw;
import org.symbolon.coverage.law.Provision;
import org.symbolon.coverage.law.StateLaw;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Obligation;
import org.symbolon.node.atlas.law.DutyCrimes;
import org.symbolon.node.atlas.law.StateLaws;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Country;

/** The question as an address says it, the same for page and API: a State, a day, what to list. */
@Component
class StateQuestion {

  private final StateLaws laws;
  private final ObjectProvider<Countries> countries;

  StateQuestion(StateLaws laws, ObjectProvider<Countries> countries) {
    this.laws = laws;
    this.countries = countries;
  }

  /**
   * What is listed; an empty set leaves nothing out.
   *
   * @param group kinds of measures by which functions are grouped
   */
  record Asked(
      String state,
      LocalDate at,
      Set<Crime> crime,
      Set<Category> group,
      Set<Obligation> obligation) {

    /** Function by function what is listed of the law. */
    List<Line> lines(AtlasData data, StateLaw law) {
      List<Line> lines = new ArrayList<>();
      for (FunctionLaw function : law.functions()) {
        if (group.isEmpty() || group.contains(function.function().category())) {
          List<Provision> kept =
              function.provisions().stream().filter(one -> lists(data, one)).toList();
          if (!kept.isEmpty()) {
            lines.add(new Line(function.function(), kept));
          }
        }
      }
      return lines;
    }

    private boolean lists(AtlasData data, Provision one) {
      return (obligation.isEmpty() || obligation.contains(one.measure().obligation()))
          && (crime.isEmpty() || DutyCrimes.of(data, one).stream().anyMatch(this::listsCrime));
    }

    /** Who asks for provisions on both crimes asks for those on either. */
    private boolean listsCrime(Crime of) {
      return crime.contains(of)
          || crime.contains(Crime.BOTH) && (of == Crime.THB || of == Crime.SOM);
    }
  }

  /** What is listed of one function, the strongest wording first. */
  record Line(FunctionCode function, List<Provision> provisions) {}

  /** The State of a path; a refusal, 404, where there is none. */
  Country state(String iso3) {
    return countries.getObject().byAlpha3(iso3).orElseThrow(Refusal::notFound);
  }

  /** Reads the parameters; refuses wrong ones, all at once. */
  Asked read(Page page, String iso3) {
    var parameters = new Parameters(page);
    var asked =
        new Asked(
            state(iso3).alpha3(),
            parameters.date("at").orElseGet(laws::today),
            parameters.codes("crime", Crime.class),
            parameters.codes("group", Category.class),
            parameters.codes("obligation", Obligation.class));
    parameters.check();
    return asked;
  }
}
