package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound set with one fault: refused, with file, row, column, reason and remedy. */
class BrokenSetsTest {

  record Broken(
      String name, Consumer<SmallSet> change, String file, int row, String column, FaultCode code) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Broken cell(
      String file, String from, String to, int row, String column, FaultCode code) {
    String name = file + ": " + from + " -> " + (to.length() > 60 ? "(long)" : to);
    return new Broken(name, set -> set.replace(file, from, to), file, row, column, code);
  }

  private static Broken file(
      String name, Consumer<SmallSet> change, String file, int row, String col, FaultCode code) {
    return new Broken(name, change, file, row, col, code);
  }

  static Stream<Broken> brokenSets() {
    return Stream.of(codes(), references(), cells(), rules(), status(), rows(), headers(), files())
        .flatMap(List::stream);
  }

  private static List<Broken> status() {
    String rows = "treaty_status.csv";
    String how = "instrument_bindings.csv";
    return List.of(
        cell(rows, ",PRT,", ",,", 2, "iso3", FaultCode.STATE_WITHOUT_CODE),
        cell(rows, "ORGANISATION,,", "ORGANISATION,FRA,", 3, "iso3", FaultCode.CODE_WITHOUT_STATE),
        cell(rows, "RATIFICATION,", ",", 2, "action", FaultCode.DATE_WITHOUT_ACTION),
        cell(
            rows,
            "Union,ORGANISATION,,2000-12-12",
            "Union,ORGANISATION,,",
            3,
            "signed",
            FaultCode.NEITHER_SIGNED_NOR_JOINED),
        cell(rows, "2009-01-01", "2003-01-01", 2, "withdrawn", FaultCode.ENDS_BEFORE_IT_BEGINS),
        cell(rows, "RATIFICATION", "RATIFIED", 2, "action", FaultCode.UNKNOWN_CODE),
        cell(how, "P30D", "30 days", 2, "entry_rule", FaultCode.BAD_ENTRY_RULE),
        cell(how, "MEMBERSHIP,CLUB", "MEMBERSHIP,", 3, "group", FaultCode.MEMBERSHIP_WITHOUT_GROUP),
        cell(how, "STATUS,,", "STATUS,CLUB,", 2, "group", FaultCode.GROUP_WITHOUT_MEMBERSHIP),
        cell(how, "STATUS,,", "RATIFIED,,", 2, "basis", FaultCode.UNKNOWN_CODE),
        cell("status_lists.csv", ",Y,", ",,", 2, "complete", FaultCode.REQUIRED),
        cell(
            "status_lists.csv",
            ",I-ONE,",
            ",I-NONE,",
            2,
            "instrument_id",
            FaultCode.UNKNOWN_REFERENCE),
        cell("act_safeguards.csv", "EVIDENCE,", "EVIDENT,", 2, "act", FaultCode.UNKNOWN_REFERENCE),
        cell(
            "cooperation_acts.csv",
            ",DATA,",
            ",DATUM,",
            2,
            "functions",
            FaultCode.UNKNOWN_REFERENCE),
        cell(
            "central_authorities.csv",
            "S-ALPHA",
            "S-NONE",
            2,
            "structure_id",
            FaultCode.UNKNOWN_REFERENCE));
  }

  private static List<Broken> codes() {
    FaultCode code = FaultCode.UNKNOWN_CODE;
    return List.of(
        cell("functions.csv", "DATA,Partnership", "DATA,Partners", 4, "group", code),
        cell("functions.csv", "PART,EXECUTIVE", "PARTY,EXECUTIVE", 4, "typical_category", code),
        cell("functions.csv", ";INTERNATIONAL_BODY", ";WORLD_BODY", 3, "addressee", code),
        cell("country_groups.csv", "CLUB,ORGANISATION", "CLUB,CLUB", 4, "kind", code),
        cell("instruments.csv", "UN,UNIVERSAL", "UN,WORLD", 2, "scope", code),
        cell("instruments.csv", "GLOBAL,BINDING", "GLOBAL,HARD", 2, "binding", code),
        cell("instruments.csv", "BINDING,TREATY", "BINDING,CONVENTION", 2, "kind", code),
        cell("instruments.csv", "PROTOCOL,TRAFFICKING", "PROTOCOL,THB", 3, "subject", code),
        cell("instruments.csv", ",CETS,", ",ETS,", 3, "identifier_scheme", code),
        cell("instruments.csv", ",Y,S4", ",yes,S4", 2, "in_force", code),
        cell("instruments.csv", "S4,H", "S4,X", 2, "confidence", code),
        cell("measures.csv", "PROS_SUB,CRIM", "PROS,CRIM", 2, "category", code),
        cell("measures.csv", ",THB,", ",TIP,", 3, "crime", code),
        cell("measures.csv", "MAY,MAY", "CAN,MAY", 4, "obligation", code),
        cell("measures.csv", "MAY,MAY", "MAY,PERHAPS", 4, "obligation_level", code),
        cell("measures.csv", "SELF_EXECUTING", "self_executing", 4, "precision", code),
        cell("instrument_relations.csv", "SUPPLEMENTS", "SUPLEMENTS", 2, "relation", code),
        cell("structures.csv", "UN_ENTITY", "UN_BODY", 2, "type", code),
        cell("structures.csv", "N;T", "N;X", 2, "powers", code),
        cell("structures.csv", "LIMITED", "SOME", 3, "processes_personal_data", code),
        cell("structures.csv", "NO,BOTH", "NO,RELATED", 2, "crime", code),
        cell("structure_activities.csv", "OCCASIONAL", "RARE", 3, "intensity", code),
        cell("structure_outputs.csv", "DATABASE", "DATA BASE", 2, "output_type", code),
        cell("structure_outputs.csv", "POLICE;NGO", "POLICE;SPY", 2, "data_source_type", code),
        cell("structure_outputs.csv", "RESTRICTED", "SECRET", 3, "access", code),
        cell("networks.csv", "PROJECT", "PROJET", 2, "type", code),
        cell("networks.csv", "PROJECT,1", "PROJECT,5", 2, "formalisation", code),
        cell("networks.csv", "CLUB,Y", "CLUB,U", 2, "cimcett_eligible", code),
        cell("network_members.csv", "OTHER", "ANOTHER", 4, "member_kind", code),
        cell("network_members.csv", "DONOR", "GIVER", 4, "role", code),
        cell("agreements.csv", "MOU", "LETTER", 2, "kind", code),
        cell("agreements.csv", "ENDED", "OVER", 2, "status", code),
        cell("agreements.csv", ",U,", ",MAYBE,", 2, "personal_data", code),
        cell("indicators.csv", "ILO_FL11", "ILO", 2, "set", code),
        cell("indicators.csv", "UNRATED", "NONE", 2, "strength", code));
  }

  private static List<Broken> references() {
    FaultCode code = FaultCode.UNKNOWN_REFERENCE;
    return List.of(
        cell("measures.csv", "I-TWO:001,I-TWO", "I-TWO:001,I-TOW", 4, "instrument_id", code),
        cell("measures.csv", "PROT,SHELTER", "PROT,SHELTERS", 3, "function", code),
        cell("measures.csv", "CRIMINALISE;SHELTER", "CRIMINALISE;X", 4, "also_functions", code),
        cell("instrument_relations.csv", "I-TWO", "I-THREE", 2, "from_instrument", code),
        cell("instrument_relations.csv", "I-ONE", "I-NONE", 2, "to_instrument", code),
        cell("structure_activities.csv", ":1,S-BETA", ":1,S-GAMMA", 3, "structure_id", code),
        cell("structure_outputs.csv", "S-BETA", "s-beta", 3, "structure_id", code),
        cell("network_members.csv", "S-ALPHA", "S-OMEGA", 2, "member", code),
        cell("network_activities.csv", "N-ONE", "N-TWO", 2, "network_id", code),
        cell("agreements.csv", "S-ALPHA;S-BETA", "S-ALPHA;S-C", 2, "parties", code),
        cell("plan_small.csv", "SHELTER;DATA", "SHELTER;DATES", 2, "functions", code),
        cell("plan_small.csv", "S-BETA", "S-DELTA", 2, "responsible", code),
        cell("country_groups.csv", "SWE", "SWD", 2, "iso3", FaultCode.UNKNOWN_COUNTRY),
        cell("network_members.csv", "PRT", "PT", 3, "member", FaultCode.UNKNOWN_COUNTRY),
        cell("structures.csv", "NORTH;", "SOUTH;", 3, "region", FaultCode.UNKNOWN_TERRITORY),
        cell("network_activities.csv", "PRT", "PRX", 2, "region", FaultCode.UNKNOWN_TERRITORY));
  }

  private static List<Broken> cells() {
    String ms = "measures.csv";
    String sum = "Make it an offence.";
    return List.of(
        cell(ms, sum, "", 2, "summary", FaultCode.REQUIRED),
        cell(ms, sum, " \t ", 2, "summary", FaultCode.REQUIRED),
        cell(ms, "May count.,L,invented", "May count.,L,", 4, "source", FaultCode.REQUIRED),
        cell(ms, sum, "Make\u0000 it", 2, "summary", FaultCode.CONTROL_CHARACTER),
        cell(ms, sum, "Make\u001b it", 2, "summary", FaultCode.CONTROL_CHARACTER),
        cell(ms, sum, "Make \u202eit", 2, "summary", FaultCode.CONTROL_CHARACTER),
        cell(ms, sum, "Ma\ufffde it", 2, "summary", FaultCode.DAMAGED_TEXT),
        cell(ms, sum, "x".repeat(20_001), 2, "summary", FaultCode.TOO_LONG),
        cell(ms, "I-ONE:002", "I ONE 002", 3, "measure_id", FaultCode.BAD_IDENTIFIER),
        cell(ms, "I-ONE:002", "=I-ONE", 3, "measure_id", FaultCode.BAD_IDENTIFIER),
        cell("plan_small.csv", ",A2,", ",A;2,", 3, "item", FaultCode.BAD_IDENTIFIER),
        cell(ms, "CRIMINALISE;", "CRIMINALISE;;", 4, "also_functions", FaultCode.EMPTY_ITEM),
        cell("structures.csv", "N;T", "N;T;", 2, "powers", FaultCode.EMPTY_ITEM),
        cell("structures.csv", "N;T", "N;N", 2, "powers", FaultCode.REPEATED_ITEM),
        cell("instruments.csv", "2000-11-15", "15.11.2000", 2, "adopted", FaultCode.BAD_DATE),
        cell("instruments.csv", "2000-11-15", "2000-02-30", 2, "adopted", FaultCode.BAD_DATE),
        cell("instruments.csv", "2005-05", "2005-13", 3, "adopted", FaultCode.BAD_DATE),
        cell("instruments.csv", "2005-05", "2005-5", 3, "adopted", FaultCode.BAD_DATE),
        cell("instruments.csv", "191,2022", "191,soon", 2, "parties_as_of", FaultCode.BAD_DATE),
        cell("agreements.csv", "2015-12-04", "2515", 2, "signed", FaultCode.DATE_OUT_OF_RANGE),
        cell("instruments.csv", "191,", "-3,", 2, "parties", FaultCode.BAD_INTEGER),
        cell("instruments.csv", "191,", "about 190,", 2, "parties", FaultCode.BAD_INTEGER),
        cell("instruments.csv", "191,", "19112345678,", 2, "parties", FaultCode.BAD_INTEGER),
        cell("structure_outputs.csv", "2009-", "since 2009", 2, "period", FaultCode.BAD_PERIOD));
  }

  private static List<Broken> rules() {
    FaultCode ends = FaultCode.ENDS_BEFORE_IT_BEGINS;
    return List.of(
        cell("instruments.csv", "2003-09-29", "1999", 2, "entry_into_force", ends),
        cell("structures.csv", "2020-03-31", "2005-05-31", 3, "ended", ends),
        cell("networks.csv", "2015,2019", "2015,2014-12", 2, "end", ends),
        cell("country_groups.csv", "2020-01-31", "1994", 3, "to", ends),
        cell("structure_outputs.csv", "2013-2015", "2013-2011", 3, "period", ends),
        cell(
            "measures.csv",
            "SHALL,SHALL",
            "SHALL,MAY",
            2,
            "obligation_level",
            FaultCode.LEVEL_DIFFERS),
        cell(
            "measures.csv",
            "SHALL,SHALL",
            "COMMIT,SHALL",
            2,
            "obligation_level",
            FaultCode.LEVEL_DIFFERS),
        cell(
            "measures.csv",
            "CRIMINALISE;SHELTER",
            "DATA;SHELTER",
            4,
            "also_functions",
            FaultCode.MAIN_FUNCTION_REPEATED),
        cell(
            "instruments.csv",
            "UNIVERSAL,GLOBAL",
            "UNIVERSAL,NORTH",
            2,
            "region",
            FaultCode.SCOPE_AND_REGION),
        cell(
            "instruments.csv",
            "NATIONAL,PRT",
            "NATIONAL,PRT;ESP",
            4,
            "region",
            FaultCode.SCOPE_AND_REGION),
        cell("instruments.csv", "NORTH;PRT", "GLOBAL", 3, "region", FaultCode.SCOPE_AND_REGION),
        cell("instruments.csv", "NATIONAL_LAW", "TREATY", 4, "kind", FaultCode.SCOPE_AND_KIND),
        cell(
            "instruments.csv",
            "191,2022",
            "191,",
            2,
            "parties_as_of",
            FaultCode.COUNT_WITHOUT_DATE),
        cell("instruments.csv", "191,2022", ",2022", 2, "parties", FaultCode.DATE_WITHOUT_COUNT),
        cell(
            "instrument_relations.csv",
            "I-ONE",
            "I-TWO",
            2,
            "to_instrument",
            FaultCode.RELATES_TO_ITSELF),
        cell(
            "structure_outputs.csv",
            "person;case",
            "",
            2,
            "unit_of_record",
            FaultCode.DATABASE_WITHOUT_UNIT),
        cell("structures.csv", "NORTH;", "GLOBAL;", 3, "region", FaultCode.GLOBAL_WITH_OTHERS),
        cell("agreements.csv", "S-ALPHA;", "", 2, "parties", FaultCode.SINGLE_PARTY),
        cell(
            "network_members.csv",
            "Gamma Foundation",
            "S-BETA",
            4,
            "member",
            FaultCode.MEMBER_IS_A_STRUCTURE),
        cell(
            "country_groups.csv",
            "The North,FIN",
            "Norden,FIN",
            3,
            "label",
            FaultCode.GROUP_DIFFERS),
        cell(
            "country_groups.csv",
            "REGION,The North,FIN",
            "ORGANISATION,The North,FIN",
            3,
            "kind",
            FaultCode.GROUP_DIFFERS));
  }

  private static List<Broken> rows() {
    FaultCode twice = FaultCode.DUPLICATE_KEY;
    return List.of(
        cell("measures.csv", "I-ONE:002", "I-ONE:001", 3, "measure_id", twice),
        cell("instruments.csv", "I-LAW,", "I-ONE,", 4, "instrument_id", twice),
        cell("country_groups.csv", "FIN", "SWE", 3, "group", twice),
        cell("plan_small.csv", "A2", "A1", 3, "plan_id", twice),
        cell("measures.csv", "Consider shelter.,", "", 3, "", FaultCode.TOO_FEW_CELLS),
        cell("measures.csv", "May count.", "May, count.", 4, "", FaultCode.TOO_MANY_CELLS),
        cell("measures.csv", "May count.", "\"May count.", 4, "", FaultCode.BROKEN_QUOTES),
        cell("measures.csv", "May count.", "\"May\" count.", 4, "", FaultCode.BROKEN_QUOTES));
  }

  private static List<Broken> headers() {
    String file = "measures.csv";
    return List.of(
        file(
            "a column is missing",
            set -> {
              String without =
                  set.text("indicators.csv")
                      .lines()
                      .map(line -> line.substring(0, line.lastIndexOf(',')))
                      .reduce("", (all, line) -> all + line + "\n");
              set.put("indicators.csv", without);
            },
            "indicators.csv",
            1,
            "source",
            FaultCode.MISSING_COLUMN),
        cell(
            file,
            "precision,summary",
            "precision,precision",
            1,
            "precision",
            FaultCode.DUPLICATE_COLUMN),
        cell(file, "precision,summary", "precision,sumary", 1, "sumary", FaultCode.UNKNOWN_COLUMN),
        cell(file, "precision,summary", "precision,", 1, "", FaultCode.UNNAMED_COLUMN),
        file(
            "other delimiter",
            set -> set.put(file, set.text(file).replace(',', ';')),
            file,
            1,
            "",
            FaultCode.WRONG_DELIMITER),
        file(
            "tabs",
            set -> set.put(file, set.text(file).replace(',', '\t')),
            file,
            1,
            "",
            FaultCode.WRONG_DELIMITER));
  }

  private static List<Broken> files() {
    String file = "measures.csv";
    return List.of(
        file("empty file", set -> set.put(file, ""), file, 0, "", FaultCode.EMPTY_FILE),
        file("blank file", set -> set.put(file, " \n\n"), file, 0, "", FaultCode.EMPTY_FILE),
        file("only a mark", set -> set.put(file, "\ufeff"), file, 0, "", FaultCode.EMPTY_FILE),
        file(
            "Latin-1",
            set ->
                set.put(
                    file,
                    set.text(file)
                        .replace("May count.", "Compt\u00e9.")
                        .getBytes(StandardCharsets.ISO_8859_1)),
            file,
            4,
            "",
            FaultCode.NOT_UTF8),
        file(
            "UTF-16",
            set -> set.put(file, set.text(file).getBytes(StandardCharsets.UTF_16)),
            file,
            1,
            "",
            FaultCode.NOT_UTF8),
        file(
            "cut within a character",
            set -> {
              byte[] bytes = (set.text(file).strip() + "\u00e9").getBytes(StandardCharsets.UTF_8);
              set.put(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
            },
            file,
            4,
            "",
            FaultCode.NOT_UTF8),
        file(
            "a table is missing",
            set -> set.remove("instruments.csv"),
            "instruments.csv",
            0,
            "",
            FaultCode.MISSING_TABLE),
        file(
            "structures are missing",
            set -> set.remove("structures.csv"),
            "structures.csv",
            0,
            "",
            FaultCode.MISSING_TABLE),
        file(
            "a picture",
            set -> set.put(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}),
            file,
            1,
            "",
            FaultCode.NOT_UTF8));
  }

  @ParameterizedTest
  @MethodSource("brokenSets")
  void oneFaultIsNamedWithItsPlaceAndItsRemedy(Broken broken, @TempDir Path folder)
      throws IOException {
    var set = new SmallSet();
    broken.change().accept(set);
    List<Fault> faults = refused(set.write(folder));
    assertThat(faults)
        .as("%s", faults)
        .anySatisfy(fault -> {
          assertThat(fault.file()).isEqualTo(broken.file());
          assertThat(fault.row()).isEqualTo(broken.row());
          assertThat(fault.column()).isEqualTo(broken.column());
          assertThat(fault.code()).isEqualTo(broken.code());
          assertThat(fault.remedy(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
          assertThat(fault.remedy(Locale.FRENCH)).isNotBlank().doesNotContain("{");
          assertThat(fault.toString())
              .startsWith(broken.file())
              .contains("What would be right: ")
              .doesNotContain("\n")
              .hasSizeLessThan(2_000);
        });
    if (broken.code() != FaultCode.UNKNOWN_COLUMN
        && broken.code() != FaultCode.DUPLICATE_COLUMN
        && broken.code() != FaultCode.UNNAMED_COLUMN) {
      assertThat(faults).as("one fault, one message").hasSize(1);
    }
  }

  @Test
  void thereAreAtLeastSixtyOfThem() {
    assertThat(brokenSets()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void allFaultsOfASetAreFoundAtOnce(@TempDir Path folder) throws IOException {
    var set =
        new SmallSet()
            .replace("measures.csv", "MAY,MAY", "CAN,MAY")
            .replace("measures.csv", ",THB,", ",TIP,")
            .replace("structures.csv", "UN_ENTITY", "UN_BODY")
            .put("networks.csv", "");
    assertThat(refused(set.write(folder)))
        .extracting(Fault::code)
        .contains(FaultCode.EMPTY_FILE, FaultCode.UNKNOWN_CODE)
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void aFileOfFaultsCostsBoundedMemory(@TempDir Path folder) throws IOException {
    var text = new StringBuilder("indicator_id,set,population,exploitation,dimension,");
    text.append("strength,label,confidence,source\n");
    for (int i = 0; i < 3_000; i++) {
      text.append("a b,?,?,?,?,?,,?,\n");
    }
    List<Fault> faults =
        refused(new SmallSet().put("indicators.csv", text.toString()).write(folder));
    assertThat(faults).hasSize(Faults.MOST + 1);
    assertThat(faults.getLast().code()).isEqualTo(FaultCode.TOO_MANY_FAULTS);
    assertThat(faults.getLast().arguments())
        .containsExactly(Integer.toString(3_000 * 9 + 2_999 - Faults.MOST));
  }

  @Test
  void theRemedyNamesTheNearestCodeFirst(@TempDir Path folder) throws IOException {
    var set = new SmallSet().replace("measures.csv", "MAY,MAY", "SHAL,MAY");
    assertThat(refused(set.write(folder)).getFirst())
        .hasToString(
            "measures.csv, row 4, column obligation: \"SHAL\" is not in the code list. What would"
                + " be right: One of: SHALL, MAY, NA, COMMIT, CONSIDER, ENDEAVOUR,"
                + " SHALL_QUALIFIED. Capital and small letters differ.");
  }

  @Test
  void aFolderThatIsNoneOrHoldsNothingIsRefused(@TempDir Path folder) {
    assertThat(refused(folder.resolve("none")))
        .extracting(Fault::code)
        .containsExactly(FaultCode.NOT_A_FOLDER);
    assertThat(refused(folder)).extracting(Fault::code).containsExactly(FaultCode.NO_TABLES);
  }

  private static List<Fault> refused(Path folder) {
    return switch (ReferenceFolder.read(folder)) {
      case ReferenceFolder.Refused refused -> refused.faults();
      case ReferenceFolder.Accepted accepted ->
          throw new AssertionError("accepted: " + accepted.data().tables());
    };
  }
}
