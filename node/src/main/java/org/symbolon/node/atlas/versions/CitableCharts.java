package org.symbolon.node.atlas.versions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All charts that can be cited, by their codes. */
@Component
public class CitableCharts {

  private final Map<String, CitableChart> byCode;

  CitableCharts(List<CitableChart> charts) {
    byCode = charts.stream().collect(Collectors.toMap(CitableChart::code, Function.identity()));
  }

  public Optional<CitableChart> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** In the order of their codes. */
  public List<CitableChart> list() {
    return byCode.values().stream().sorted(Comparator.comparing(CitableChart::code)).toList();
  }
}
