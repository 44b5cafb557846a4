package org.symbolon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.cli.running.Address;

/** The verbs against real nodes as second processes, through the JSON API alone. */
class NodeFolderTest {

  private static final String SHIPPED = "../reference/src/main/resources/reference";

  @TempDir private Path temporary;

  @Test
  void anEmptyFolderIsSetUpAskedAndLeftWithoutANode() throws Exception {
    String home = temporary.resolve("node").toString();
    Ran node = Ran.of("atlas", "overlaps", "--home", home, "--json");
    assertThat(node.exit()).as(node.err()).isZero();
    Ran files = Ran.of("atlas", "overlaps", "--data", SHIPPED, "--json");
    assertThat(node.json()).isEqualTo(files.json());
    assertThat(Address.find(Path.of(home))).isEmpty();
    assertThat(Ran.of("doctor", "--home", home).exit()).isZero();

    Path sheet = temporary.resolve("agreements.csv");
    Ran out =
        Ran.of(
            "atlas",
            "export",
            "agreements",
            "--format",
            "csv",
            "--out",
            sheet.toString(),
            "--home",
            home);
    assertThat(out.exit()).as(out.err()).isZero();
    Files.writeString(
        sheet, Files.readString(sheet).replaceFirst("(?m)^AGR-EUROPOL-FRONTEX-2015,", ","));
    Ran refused = Ran.of("atlas", "import", sheet.toString(), "--home", home);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("nothing was changed", "row 2, column agreement_id");
  }

  @Test
  void theTourOfTheDemoGivesWhatItMust() {
    var said = new StringWriter();
    var settings = List.of("--symbolon.demo=true", "--symbolon.atlas.public=true");
    new HeadlessTour(temporary.resolve("demo"), settings, new PrintWriter(said)).walk();
    assertThat(said.toString()).contains("28 overlap unusually much", "steps gave what they must");
  }
}
