package org.symbolon.node.atlas.measures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.measures.ProvisionCount;
import org.symbolon.coverage.measures.RegionComparison;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;

/** Two regions compared, or the reason why they are not. */
record Regions(Page page, Words words, AtlasData data, MeasureOptions options) {

  Optional<MeasuresView.RegionsView> view() {
    Set<String> regions = asked();
    if (regions.size() == 1 && named() > 1) {
      return Optional.of(
          new MeasuresView.RegionsView(
              page.text("atlas.measures.regions.same"), Table.of("", List.of(), List.of())));
    }
    return regions.size() < 2 ? Optional.empty() : Optional.of(view(regions));
  }

  private long named() {
    return page.parameters("compare").stream().filter(region -> !region.isBlank()).count();
  }

  /** The regions that the address asks for, each once. */
  Set<String> asked() {
    Set<String> regions = new LinkedHashSet<>();
    for (String region : page.parameters("compare")) {
      if (region.isBlank()) {
        continue;
      }
      if (!words.has("region", region)) {
        throw Refusal.badRequest("atlas.measures.regions.unknown", region);
      }
      regions.add(region);
    }
    return regions;
  }

  private MeasuresView.RegionsView view(Set<String> regions) {
    return switch (RegionComparison.of(data, options, regions)) {
      case RegionComparison.Refused(var uncoded) ->
          new MeasuresView.RegionsView(
              uncoded.entrySet().stream().map(this::why).collect(Collectors.joining(" ")),
              Table.of("", List.of(), List.of()));
      case RegionComparison.Compared(var provisions) ->
          new MeasuresView.RegionsView("", table(provisions));
    };
  }

  private String why(Map.Entry<String, List<Instrument>> region) {
    return page.text(
        "atlas.measures.regions.uncoded",
        words.code(page, "region", region.getKey()),
        region.getValue().size(),
        region.getValue().stream().map(words::instrument).collect(Collectors.joining("; ")));
  }

  private Table table(Map<String, ProvisionCount> provisions) {
    List<Table.Row> rows = new ArrayList<>();
    provisions.forEach((region, count) ->
        rows.add(
            Table.Row.of(
                Cell.of(words.code(page, "region", region)).bold(),
                share(count.selfExecutingShare()),
                share(count.programmaticShare()),
                share(count.softShare()))));
    return Table.of(
        page.text("atlas.measures.regions.caption"),
        List.of(
            Table.Column.text(page.text("atlas.measures.regions.region")),
            Table.Column.number(page.text("atlas.measures.scopes.self")),
            Table.Column.number(page.text("atlas.measures.scopes.programme")),
            Table.Column.number(page.text("atlas.measures.scopes.soft"))),
        rows);
  }

  private Cell share(Share share) {
    return share.isDefined() ? Cell.of(words.share(page, share)) : Cell.of("–");
  }
}
