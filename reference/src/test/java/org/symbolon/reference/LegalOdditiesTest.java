package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks odd and is right: accepted, and read as it was meant. */
class LegalOdditiesTest {

  private static final String MEASURES = "measures.csv";

  record Odd(String name, Consumer<SmallSet> change, String summary) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Odd> oddities() {
    String plain = "May count.";
    return Stream.of(
        new Odd("nothing", set -> {}, plain),
        new Odd("byte order mark", set -> set.put(MEASURES, "\ufeff" + set.text(MEASURES)), plain),
        new Odd("CRLF", set -> set.put(MEASURES, set.text(MEASURES).replace("\n", "\r\n")), plain),
        new Odd("CR", set -> set.put(MEASURES, set.text(MEASURES).replace('\n', '\r')), plain),
        new Odd(
            "no line end at the end", set -> set.put(MEASURES, set.text(MEASURES).strip()), plain),
        new Odd(
            "empty lines at the end",
            set -> set.put(MEASURES, set.text(MEASURES) + "\n\n\r\n"),
            plain),
        new Odd(
            "empty lines between",
            set -> set.put(MEASURES, set.text(MEASURES).replace("\n", "\n\n")),
            plain),
        new Odd(
            "a line of commas",
            set -> set.put(MEASURES, set.text(MEASURES) + ",,,,,,,,,,,,\n"),
            plain),
        new Odd(
            "blanks around cells",
            set -> set.replace(MEASURES, plain, "  May count.\u00a0 "),
            plain),
        new Odd(
            "blanks around items",
            set -> set.replace(MEASURES, "CRIMINALISE;SHELTER", "CRIMINALISE ; SHELTER"),
            plain),
        new Odd(
            "blanks before quotes", set -> set.replace(MEASURES, plain, " \"May count.\" "), plain),
        new Odd("quotes around all", set -> set.replace(MEASURES, plain, "\"May count.\""), plain),
        new Odd(
            "a comma in quotes",
            set -> set.replace(MEASURES, plain, "\"May, or not\""),
            "May, or not"),
        new Odd(
            "quotes in quotes",
            set -> set.replace(MEASURES, plain, "\"May \"\"count\"\"\""),
            "May \"count\""),
        new Odd(
            "a line end in a cell",
            set -> set.replace(MEASURES, plain, "\"May\r\ncount.\""),
            "May\ncount."),
        new Odd(
            "markup is text",
            set -> set.replace(MEASURES, plain, "<script>alert(1)</script> &amp;"),
            "<script>alert(1)</script> &amp;"),
        new Odd("a formula is text", set -> set.replace(MEASURES, plain, "=1+1"), "=1+1"),
        new Odd("another script", set -> set.replace(MEASURES, plain, "قد تحصي"), "قد تحصي"),
        new Odd(
            "a picture sign", set -> set.replace(MEASURES, plain, "\ud83d\ude00"), "\ud83d\ude00"),
        new Odd(
            "the longest cell",
            set -> set.replace(MEASURES, plain, "x".repeat(20_000)),
            "x".repeat(20_000)),
        new Odd(
            "columns in another order",
            set -> set.put(MEASURES, turned(set.text(MEASURES))),
            plain));
  }

  private static String turned(String text) {
    return text.lines()
        .map(line -> {
          int last = line.lastIndexOf(',');
          return line.substring(last + 1) + "," + line.substring(0, last) + "\n";
        })
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void isAcceptedAndReadAsItWasMeant(Odd odd, @TempDir Path folder) throws IOException {
    var set = new SmallSet();
    odd.change().accept(set);
    Row row = accepted(set.write(folder)).data().find("measures", "I-TWO:001").orElseThrow();
    assertThat(row.get("summary")).isEqualTo(odd.summary());
    assertThat(row.items("also_functions")).containsExactly("CRIMINALISE", "SHELTER");
    assertThat(row.cells().keySet())
        .containsExactlyElementsOf(Schemas.shipped().get("measures").columnNames());
  }

  @Test
  void aRowKeepsTheLineItStandsOnAfterACellOfTwoLines(@TempDir Path folder) throws IOException {
    var set = new SmallSet().replace(MEASURES, "Consider shelter.", "\"Consider\nshelter.\"");
    ReferenceData data = accepted(set.write(folder)).data();
    assertThat(data.rows("measures")).extracting(Row::line).containsExactly(2, 3, 5);
  }

  @Test
  void aFolderOfSomeTablesTakesFunctionsAndRegionsFromWhatShips(@TempDir Path folder)
      throws IOException {
    var set = new SmallSet();
    Files.writeString(folder.resolve("measures.csv"), set.text("measures.csv"));
    Files.writeString(
        folder.resolve("instruments.csv"),
        set.text("instruments.csv").replace("NORTH", "W_AFRICA"));
    Files.writeString(folder.resolve("notes.txt"), "not a table");
    Files.writeString(folder.resolve("mesures.csv"), "not a table");
    Files.writeString(folder.resolve(".hidden"), "not looked at");
    ReferenceFolder.Accepted accepted = accepted(folder);
    assertThat(accepted.data().tables())
        .containsExactly(
            "functions",
            "country_groups",
            "instruments",
            "measures",
            "cooperation_acts",
            "act_safeguards");
    assertThat(accepted.data().rows("functions")).hasSize(91);
    assertThat(accepted.notes())
        .extracting(Fault::code)
        .containsExactly(
            FaultCode.IGNORED_FILE,
            FaultCode.IGNORED_FILE,
            FaultCode.SHIPPED_INSTEAD,
            FaultCode.SHIPPED_INSTEAD,
            FaultCode.SHIPPED_INSTEAD,
            FaultCode.SHIPPED_INSTEAD);
    assertThat(accepted.notes().getFirst())
        .hasToString(
            "mesures.csv: The file was not read: its name is not that of a table. What would be right:"
                + " Nothing, unless it is meant as a table: then give it the name of one, such as"
                + " measures.csv.");
  }

  @Test
  void aTableWithoutRowsIsATable(@TempDir Path folder) throws IOException {
    var set = new SmallSet();
    set.put(MEASURES, set.text(MEASURES).lines().findFirst().orElseThrow());
    assertThat(accepted(set.write(folder)).data().rows("measures")).isEmpty();
  }

  @Test
  void functionsOfOnesOwnKeepTheirOwnWords(@TempDir Path folder) throws IOException {
    var set = new SmallSet().replace("functions.csv", "Shelter and housing", "Roof");
    CodeLists lists = accepted(set.write(folder)).data().codeLists();
    assertThat(lists.codes("function")).containsExactly("CRIMINALISE", "SHELTER", "DATA");
    assertThat(lists.label("function", "SHELTER", java.util.Locale.FRENCH)).isEqualTo("Roof");
    assertThat(lists.label("function", "DATA", java.util.Locale.FRENCH))
        .isEqualTo("Données et statistiques");
    assertThat(lists.codes("region")).containsExactly("GLOBAL", "NORTH", "CLUB");
  }

  @Test
  void theSameFolderGivesTheSameAnswer(@TempDir Path folder) throws IOException {
    Path written = new SmallSet().write(folder);
    Map<String, List<Map<String, String>>> first = accepted(written).data().cells();
    assertThat(accepted(written).data().cells()).isEqualTo(first);
    assertThat(accepted(written).data().cells().toString()).isEqualTo(first.toString());
  }

  private static ReferenceFolder.Accepted accepted(Path folder) {
    return switch (ReferenceFolder.read(folder)) {
      case ReferenceFolder.Accepted accepted -> accepted;
      case ReferenceFolder.Refused refused ->
          throw new AssertionError("refused: " + refused.faults());
    };
  }
}
