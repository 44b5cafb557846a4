package org.symbolon.coverage.structures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.StructureOutput;
import org.symbolon.coverage.records.Years;

/** The chart of structures on the data that ship. */
class ReferenceStructuresTest {

  private static final AtlasData DATA = AtlasFiles.data();
  private static final StructureOptions ALL = StructureOptions.on(LocalDate.of(2026, 11, 22));
  private static final StructureChart CHART = StructureChart.of(DATA, ALL);

  @Test
  void everyBodyAndActivityIsCountedOnce() {
    StructureFigures figures = CHART.figures();
    assertThat(figures.structures()).isEqualTo(76);
    assertThat(figures.nationalAuthorities()).isEqualTo(14);
    assertThat(figures.ended()).isEqualTo(1);
    assertThat(figures.activities()).isEqualTo(474);
    assertThat(figures.activitiesByAction().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(474);
    assertThat(figures.outputs()).isEqualTo(73);
    assertThat(figures.databases()).isEqualTo(27);
    assertThat(figures.types()).containsEntry("REGIONAL_ORG", 12);
  }

  @Test
  void nationalAuthoritiesAndEndedBodiesCanBeLeftOut() {
    assertThat(StructureChart.of(DATA, ALL.withNationalAuthorities(false)).figures().structures())
        .isEqualTo(62);
    StructureChart existing = StructureChart.of(DATA, ALL.withExistingOnly(true));
    assertThat(existing.find("EUNAVFOR-SOPHIA")).isEmpty();
    assertThat(existing.findProfile("EUNAVFOR-SOPHIA").orElseThrow().ended()).isTrue();
  }

  @Test
  void aProfileKeepsProjectsNetworksAndAgreementsApart() {
    StructureProfile iom = CHART.findProfile("IOM").orElseThrow();
    assertThat(iom.projects()).allMatch(project -> project.seat().network().isProject());
    assertThat(iom.networks()).noneMatch(seat -> seat.network().isProject());
    assertThat(iom.projects().size() + iom.networks().size()).isEqualTo(14);
    assertThat(iom.projects())
        .anySatisfy(project -> assertThat(project.partners()).contains("UNODC"));
    assertThat(iom.databases()).hasSize(4);
  }

  @Test
  void twoDatabasesAgreeOnlyWhereUnitAndSourceTypeAreOneAndTheSame() {
    assertThat(addition("IOM:OUT01", "UNHCR:OUT01")).isEqualTo(Addition.AGREE);
    assertThat(addition("UNODC:OUT01", "UNODC:OUT03")).isEqualTo(Addition.BOTH_DIFFER);
    assertThat(addition("EUROSTAT:OUT01", "ECOWAS:OUT03")).isEqualTo(Addition.SEVERAL_SIDE_BY_SIDE);
    assertThat(addition("INTERPOL:OUT01", "INTERPOL:OUT02")).isEqualTo(Addition.UNIT_DIFFERS);
    assertThat(addition("IOM:OUT01", "FRONTEX:OUT01")).isEqualTo(Addition.SOURCE_TYPE_DIFFERS);
    assertThat(CHART.addableTo(database("IOM:OUT01")).stream().map(StructureOutput::id))
        .containsExactly("UNHCR:OUT01");
  }

  @Test
  void freshnessIsReadFromThePeriodAndElseUnknown() {
    assertThat(database("UNODC:OUT01").period().freshness()).isEqualTo(Years.Freshness.OPEN);
    assertThat(database("PT-OTSH:OUT02").period().freshness()).isEqualTo(Years.Freshness.CLOSED);
    assertThat(Years.of("").freshness()).isEqualTo(Years.Freshness.UNKNOWN);
    assertThat(Years.of("since long ago").freshness()).isEqualTo(Years.Freshness.UNKNOWN);
  }

  @Test
  void twoToSixBodiesStandSideBySideAndMoreAreRefused() {
    assertThat(SideBySide.of(CHART, List.of("IOM", "NOBODY")))
        .isEqualTo(new SideBySide.Refused(SideBySide.Reason.UNKNOWN_STRUCTURE, List.of("NOBODY")));
    assertThat(SideBySide.of(CHART, List.of("IOM", "IOM")))
        .isEqualTo(new SideBySide.Refused(SideBySide.Reason.FEWER_THAN_TWO, List.of("IOM")));
    List<String> seven = List.of("IOM", "ILO", "UNODC", "UNHCR", "EC", "ICMPD", "UNICEF");
    assertThat(SideBySide.of(CHART, seven))
        .isEqualTo(new SideBySide.Refused(SideBySide.Reason.MORE_THAN_SIX, seven));
    var compared = (SideBySide.Compared) SideBySide.of(CHART, seven.subList(0, 6));
    assertThat(compared.profiles()).hasSize(6);
    assertThat(compared.functions())
        .allSatisfy(row -> {
          assertThat(row.activities()).hasSize(6);
          assertThat(row.has()).isPositive();
        });
    assertThat(compared.databases())
        .anyMatch(pair -> pair.addition() == Addition.AGREE)
        .noneMatch(pair -> pair.one().structureId().equals(pair.other().structureId()));
  }

  @Test
  void crimeChoosesActivitiesNotBodies() {
    StructureFigures smuggling = StructureChart.of(DATA, ALL.withCrime(Crime.SOM)).figures();
    assertThat(smuggling.structures()).isEqualTo(76);
    assertThat(smuggling.activities()).isBetween(1, 473);
  }

  private static Addition addition(String one, String other) {
    Addition addition = Addition.of(database(one), database(other));
    assertThat(Addition.of(database(other), database(one))).isEqualTo(addition);
    return addition;
  }

  private static StructureOutput database(String id) {
    return DATA.structureOutputs().stream()
        .filter(output -> output.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
