package org.symbolon.coverage.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;

/** Where a function is used, counted again from string cells. */
class FunctionUseTest {

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  @Test
  void everyProvisionIsCountedWhereItStandsAndNowhereElse() {
    Map<String, List<Map<String, String>>> tables = AtlasFiles.tables();
    Map<String, String> second = new TreeMap<>();
    tables
        .getOrDefault("measures_second_coding", List.of())
        .forEach(c -> second.put(cell(c, "measure_id"), cell(c, "function")));
    List<Map<String, String>> measures = tables.getOrDefault("measures", List.of());
    Map<String, FunctionUse> uses = FunctionUse.all(AtlasFiles.data());
    assertThat(uses).hasSize(91);
    uses.forEach((function, use) -> {
      assertThat(use.main())
          .as(function)
          .isEqualTo(measures.stream().filter(m -> cell(m, "function").equals(function)).count());
      assertThat(use.agreed())
          .as(function)
          .isEqualTo(
              measures.stream()
                  .filter(m -> cell(m, "function").equals(function))
                  .filter(m -> function.equals(second.get(cell(m, "measure_id"))))
                  .count());
      assertThat(use.borderline().stream().map(b -> b.measure().id()))
          .as(function)
          .containsExactlyInAnyOrderElementsOf(
              measures.stream()
                  .filter(m -> second.containsKey(cell(m, "measure_id")))
                  .filter(m -> {
                    String other = second.get(cell(m, "measure_id"));
                    return !cell(m, "function").equals(other)
                        && (cell(m, "function").equals(function) || function.equals(other));
                  })
                  .map(m -> cell(m, "measure_id"))
                  .toList());
      assertThat(use.examples()).hasSizeLessThanOrEqualTo(5);
      assertThat(use.examples()).allMatch(m -> function.equals(second.get(m.id())));
    });
  }

  @Test
  void aProvisionThatOneCoderCodedIsNoExample() {
    Map<String, List<Map<String, String>>> tables = new TreeMap<>(AtlasFiles.tables());
    tables.remove("measures_second_coding");
    FunctionUse use =
        Objects.requireNonNull(FunctionUse.all(AtlasData.of(tables)).get("ASSISTANCE"));
    assertThat(use.examples()).isEmpty();
    assertThat(use.borderline()).isEmpty();
    assertThat(use.codedOnce()).isEqualTo(use.main());
  }
}
