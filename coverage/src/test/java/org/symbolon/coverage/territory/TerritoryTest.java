package org.symbolon.coverage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;

class TerritoryTest {
  private static final AtlasData DATA = AtlasFiles.data();
  private static final Territories NOW = Territories.on(LocalDate.of(2026, 11, 22), DATA);

  private static TerritoryRelation.Kind kind(String one, String other) {
    return NOW.of(one).to(NOW.of(other)).kind();
  }

  @Test
  void theUnionHadTwentyEightMembersUntilTheEndOfJanuary2020() {
    assertThat(Territories.on(LocalDate.of(2020, 1, 31), DATA).of("EU").countries())
        .hasSize(28)
        .contains("GBR");
    assertThat(Territories.on(LocalDate.of(2020, 2, 1), DATA).of("EU").countries())
        .hasSize(27)
        .doesNotContain("GBR");
    assertThat(Territories.on(LocalDate.of(1957, 12, 31), DATA).of("EU").isNowhere()).isTrue();
  }

  @Test
  void territoriesLieToEachOtherInFiveWays() {
    assertThat(kind("EU", "EU")).isEqualTo(TerritoryRelation.Kind.EQUAL);
    assertThat(kind("GLOBAL", "EU")).isEqualTo(TerritoryRelation.Kind.CONTAINS);
    assertThat(kind("AFRICA", "W_AFRICA")).isEqualTo(TerritoryRelation.Kind.CONTAINS);
    assertThat(kind("EUROPE", "OSCE")).isEqualTo(TerritoryRelation.Kind.WITHIN);
    assertThat(kind("EU", "IBERO_AMERICA")).isEqualTo(TerritoryRelation.Kind.IN_PART);
    assertThat(kind("SE_ASIA", "C_AFRICA")).isEqualTo(TerritoryRelation.Kind.APART);
    assertThat(kind("GLOBAL", "GLOBAL")).isEqualTo(TerritoryRelation.Kind.EQUAL);
    assertThat(kind("PRT", "EU")).isEqualTo(TerritoryRelation.Kind.WITHIN);
  }

  @Test
  void theCommonCountriesAreNamed() {
    assertThat(NOW.of("OSCE").to(NOW.of("AMERICAS")).common().countries())
        .containsExactly("CAN", "USA");
    assertThat(NOW.of("EU").to(NOW.of("IBERO_AMERICA")).common().countries())
        .containsExactly("ESP", "PRT");
  }

  @Test
  void severalCodesAreTheirCountriesTogether() {
    Territory both = NOW.of(List.of("PRT", "W_AFRICA"));
    assertThat(both.countries()).hasSize(NOW.of("W_AFRICA").countries().size() + 1).contains("PRT");
    assertThat(NOW.of(List.of("PRT", "GLOBAL"))).isEqualTo(Territory.WORLD);
    assertThat(NOW.of(List.<String>of())).isEqualTo(Territory.NOWHERE);
  }

  @Test
  void aCodeWithoutCountriesMeetsOnlyItselfAndTheWorld() {
    Territory unknown = NOW.of("ATLANTIS_SEA");
    assertThat(unknown.isNowhere()).isFalse();
    assertThat(unknown.meets(unknown)).isTrue();
    assertThat(unknown.meets(NOW.of("EU"))).isFalse();
    assertThat(unknown.meets(Territory.WORLD)).isTrue();
  }

  @Test
  void nowhereMeetsNothing() {
    assertThat(Territory.NOWHERE.meets(Territory.WORLD)).isFalse();
    assertThat(Territory.NOWHERE.to(Territory.NOWHERE).kind())
        .isEqualTo(TerritoryRelation.Kind.APART);
    assertThat(Territories.meetByCode(List.of(), List.of())).isFalse();
  }
}
