package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  private static final Locale ARABIC = Locale.of("ar");
  private static final Countries COUNTRIES = Countries.shipped();

  @Test
  void all249HaveTheirCodesAndNamesInThreeLanguages() {
    assertThat(COUNTRIES.all()).hasSize(249);
    assertThat(COUNTRIES.all())
        .allSatisfy(country -> {
          assertThat(country.alpha2()).matches("[A-Z]{2}");
          assertThat(country.alpha3()).matches("[A-Z]{3}");
          assertThat(country.m49()).matches("\\d{3}");
          assertThat(CountryCodes.isCountry(country.alpha3())).isTrue();
          assertThat(COUNTRIES.name(country, Locale.ENGLISH)).isNotBlank();
          assertThat(COUNTRIES.name(country, Locale.FRENCH)).isNotBlank();
          assertThat(COUNTRIES.name(country, ARABIC)).matches(".*\\p{IsArabic}.*");
        });
    assertThat(COUNTRIES.all().stream().map(Country::m49).distinct()).hasSize(249);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Portugal | PRT
          PRT | PRT
          portugal | PRT
          البرتغال | PRT
          Allemagne | DEU
          Federal Republic of Germany | DEU
          Viet Nam | VNM
          Vietnam | VNM
          Côte d'Ivoire | CIV
          Cote d’Ivoire | CIV
          COTE D IVOIRE | CIV
          Ivory Coast | CIV
          Czech Republic | CZE
          Czechia | CZE
          Swaziland | SWZ
          Eswatini | SWZ
          Cape Verde | CPV
          Cabo Verde | CPV
          United Republic of Tanzania | TZA
          Tanzania, United Republic of | TZA
          Republic of Moldova | MDA
          Moldova (Republic of) | MDA
          Holy See | VAT
          State of Palestine | PSE
          Türkiye | TUR
          Turkiye | TUR
          Turkey | TUR
          Iran (Islamic Republic of) | IRN
          Congo, Democratic Republic of the | COD
          The Gambia | GMB
          the Netherlands | NLD
          St. Kitts & Nevis | KNA
          Saint Kitts and Nevis | KNA
          Bosnia and Herzegovina | BIH
          Burma | MMR
          Upper Volta | BFA
          Yugoslavia | YUG
          Serbia and Montenegro | SCG
          USSR | SUN
          Soviet Union | SUN
          URSS | SUN
          Kosovo | XKX
          European Union | EUE
          Union européenne | EUE
          Pays-Bas | NLD
          ÉTATS-UNIS | USA
          U.S.A. | USA
          """)
  void aNameIsFoundInAnySpelling(String name, String alpha3) {
    assertThat(COUNTRIES.find(name).map(Country::alpha3)).hasValue(alpha3);
  }

  @Test
  void whatIsNoNameIsNotGuessed() {
    assertThat(COUNTRIES.find("")).isEmpty();
    assertThat(COUNTRIES.find(",")).isEmpty();
    assertThat(COUNTRIES.find("Atlantis")).isEmpty();
    assertThat(COUNTRIES.find("Korea")).isEmpty();
  }

  @Test
  void noFurtherNameMeansTwoCountries() {
    var meanings = new HashMap<String, String>();
    for (Country country : COUNTRIES.all()) {
      for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH, ARABIC}) {
        meanings.put(FoldedName.of(COUNTRIES.name(country, language)), country.alpha3());
      }
    }
    for (Row row : Resources.plain("country_names")) {
      String earlier = meanings.put(FoldedName.of(row.get("name")), row.get("alpha3"));
      assertThat(earlier).as(row.get("name")).isIn(null, row.get("alpha3"));
    }
  }

  @Test
  void formerStatesAndNonStatesStandApartFromIso() {
    assertThat(COUNTRIES.others().stream().map(Country::alpha3))
        .contains("XKX", "SUN", "YUG", "SCG", "CSK", "DDR", "EUE");
    Country union = COUNTRIES.byAlpha3("SUN").orElseThrow();
    assertThat(union.kind()).isEqualTo(Country.Kind.FORMER_STATE);
    assertThat(COUNTRIES.names(Locale.FRENCH)).containsEntry("SUN", "Union soviétique");
    assertThat(COUNTRIES.furtherNames(union))
        .allSatisfy(name -> assertThat(name.provenance().source()).isNotBlank());
  }

  @Test
  void everyFurtherNameHasSourceAsOfDateConfidenceAndSoundDates() {
    for (Row row : Resources.plain("country_names")) {
      assertThat(row.get("source")).isNotBlank();
      assertThat(row.get("as_of")).isNotBlank();
      assertThat(row.get("confidence")).isIn("H", "M", "L");
      assertThat(row.get("language")).isIn("en", "fr", "ar");
      for (String column : new String[] {"from", "to"}) {
        String date = row.get(column);
        assertThat(date.isEmpty() || PartialDate.parse(date).isPresent()).as(date).isTrue();
      }
    }
  }
}
