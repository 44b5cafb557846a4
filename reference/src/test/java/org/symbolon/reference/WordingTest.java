package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** English and French are complete. */
class WordingTest {

  private static final ReferenceData DATA = ReferenceSet.shipped();

  @Test
  void everyTableAndColumnHasWordsInBothLanguages() {
    for (TableSchema schema : DATA.schemas().all()) {
      both(schema.table(), schema.titles());
      for (Column column : schema.columns()) {
        String name = schema.table() + "." + column.name();
        both(name, column.labels());
        both(name, column.helps());
      }
    }
  }

  @Test
  void everyCodeHasALabelInBothLanguagesAndADescriptionInBothOrNone() {
    CodeLists lists = DATA.codeLists();
    assertThat(lists.names()).contains("function", "region", "category", "obligation");
    for (String list : lists.names()) {
      assertThat(lists.title(list, Locale.ENGLISH)).isNotEqualTo(list);
      assertThat(lists.title(list, Locale.FRENCH)).isNotBlank();
      for (Code code : lists.list(list)) {
        both(list + " " + code.code(), code.labels());
        assertThat(code.descriptions().english().isEmpty())
            .as("%s %s", list, code.code())
            .isEqualTo(code.descriptions().french().isEmpty());
        assertThat(code.source()).isNotBlank();
        assertThat(code.asOf()).isNotBlank();
        assertThat(code.confidence()).isIn("H", "M", "L");
      }
    }
  }

  @Test
  void everyNoteOfAFileIsWrittenInBothLanguagesOrNone() {
    for (FileNote file : DATA.files()) {
      both(file.file(), file.titles());
      assertThat(file.note(Locale.ENGLISH).isEmpty())
          .as(file.file())
          .isEqualTo(file.notes().french().isEmpty());
    }
  }

  @Test
  void everyListThatAColumnNamesIsThere() {
    for (TableSchema schema : DATA.schemas().all()) {
      for (Column column : schema.columns()) {
        switch (column.type()) {
          case CODE, CODES -> assertThat(DATA.codeLists().codes(column.target())).isNotEmpty();
          case REF, REFS -> assertThat(DATA.has(column.target())).isTrue();
          case TERRITORIES -> assertThat(column.target()).isEqualTo(KnownKeys.REGIONS);
          case TEXT, LONG_TEXT, IDENTIFIER, DATE, PERIOD, INTEGER, COUNTRY ->
              assertThat(column.target()).isEmpty();
        }
      }
    }
  }

  @Test
  void noCodeStandsThereThatNoListNeeds() {
    Set<String> used = new HashSet<>(Set.of("function", "region"));
    DATA.schemas().all().forEach(s -> s.columns().forEach(column -> used.add(column.target())));
    assertThat(used).containsAll(DATA.codeLists().names());
  }

  @Test
  void noCodeStandsTwiceInItsListAndPositionsFollowTheFile() {
    var seen = new HashSet<String>();
    var positions = new java.util.HashMap<String, Integer>();
    for (Row row : Resources.plain("codes")) {
      String list = row.get("list");
      assertThat(seen.add(list + " " + row.get("code"))).as(row.toString()).isTrue();
      int position = positions.merge(list, 1, Integer::sum);
      assertThat(row.get("position")).as(row.toString()).isEqualTo(Integer.toString(position));
    }
  }

  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void everyFaultHasMessageAndRemedyInBothLanguages(FaultCode code) {
    var fault = new Fault("f.csv", 3, "c", code, List.of("a", "b", "c", "d"));
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      assertThat(fault.message(locale)).isNotBlank().doesNotContain("{");
      assertThat(fault.remedy(locale)).isNotBlank().doesNotContain("{");
    }
    assertThat(fault.message(Locale.FRENCH)).isNotEqualTo(fault.message(Locale.ENGLISH));
    assertThat(fault.remedy(Locale.GERMAN)).isEqualTo(fault.remedy(Locale.ENGLISH));
  }

  @Test
  void noWordsAreLeftOverFromFaultsThatAreGone() {
    var keys = new HashSet<>(Set.of("row", "column", "right"));
    for (FaultCode code : FaultCode.values()) {
      keys.add(code + ".message");
      keys.add(code + ".remedy");
    }
    for (String language : List.of("", "fr")) {
      ResourceBundle bundle =
          ResourceBundle.getBundle("org.symbolon.reference.faults", Locale.of(language));
      assertThat(bundle.keySet()).isEqualTo(keys);
    }
  }

  @Test
  void aFrenchReaderGetsFrenchAndEverybodyElseEnglish() {
    CodeLists lists = DATA.codeLists();
    assertThat(lists.label("function", "CONFISCATION", Locale.FRENCH))
        .isEqualTo("Gel et confiscation");
    assertThat(lists.label("function", "CONFISCATION", Locale.of("ar")))
        .isEqualTo("Freezing and confiscation");
    assertThat(lists.label("region", "W_AFRICA", Locale.FRENCH)).isEqualTo("Afrique de l’Ouest");
    assertThat(lists.label("region", "NOWHERE", Locale.FRENCH)).isEqualTo("NOWHERE");
  }

  private static void both(String name, Wording words) {
    assertThat(words.english()).as(name).isNotBlank();
    assertThat(words.french()).as(name).isNotBlank();
  }
}
