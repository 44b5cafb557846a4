package org.symbolon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbolon.cli.LaunchedProject.Outcome;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir Path temporary;
  private LaunchedProject project;

  @BeforeEach
  void makeProject() {
    project = new LaunchedProject(temporary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25.0.3", "25.0.10", "25.1", "25.0.3.1", "25.0.4-ea"})
  void aJdkFromTheFloorOnIsTaken(String version) {
    project.jdk(version);
    project.maven("3.8.7");
    Outcome outcome = project.launch("doctor");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.output())
        .contains("java " + version + ": ")
        .contains("org.symbolon.cli.Symbolon doctor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "25.0.2", "25.0.0.9", "26", "26.0.3"})
  void aJdkOutsideTheRangeIsRefusedByName(String version) {
    Path jdk = project.jdk(version);
    project.maven("3.9.16");
    Outcome outcome = project.launch("doctor");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output()).contains("25.0.3 or newer").contains(version + " in " + jdk);
    assertThat(project.builds()).isEmpty();
  }

  @Test
  void theFirstThatFitsIsTakenAmongSeveral() {
    project.jdk("24.0.1");
    project.jdk("25.0.2");
    project.jdk("25.0.3");
    project.jdk("26");
    project.maven("3.9.16");
    assertThat(project.launch("doctor").output()).contains("java 25.0.3: ");
  }

  @Test
  void theVersionIsAskedWhereTheJdkDoesNotNameIt() throws IOException {
    Path jdk = project.jdk("25.0.3");
    Files.delete(jdk.resolve("release"));
    LaunchedProject.program(
        jdk.resolve("bin/java"), "echo 'openjdk version \"25.0.3\" 2026-04-21'");
    project.maven("3.9.16");
    assertThat(project.launch("doctor").code()).isZero();
  }

  @Test
  void aJdkWithoutCompilerIsRefused() throws IOException {
    Files.delete(project.jdk("25.0.3").resolve("bin/javac"));
    project.maven("3.9.16");
    Outcome outcome = project.launch("doctor");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output()).contains("has no javac");
  }

  @Test
  void whatJavaHomeNamesComesFirst() {
    project.jdk("25.0.3");
    Path named = project.jdk("25.0.4");
    project.maven("3.9.16");
    assertThat(project.with("JAVA_HOME", named.toString()).launch("doctor").output())
        .contains("java 25.0.4: ");
  }

  @Test
  void withoutJdkAndTerminalItNamesTheCommandAndEnds() {
    project.maven("3.9.16");
    Outcome outcome = project.launch("demo");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output())
        .contains("'" + project.root + "/symbolon' fetch")
        .doesNotContain("[y/N]");
  }

  @Test
  void withoutMavenAndTerminalItNamesTheCommandAndEnds() {
    project.jdk("25.0.3");
    for (String[] verb : List.of(new String[] {"demo"}, new String[] {"verify"})) {
      Outcome outcome = project.launch(verb);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.output())
          .contains("Maven 3.8 or newer was not found")
          .contains("/symbolon' fetch");
    }
  }

  @Test
  void aMavenThatIsTooOldIsRefusedByName() {
    project.jdk("25.0.3");
    Path mvn = project.maven("3.6.3");
    Outcome outcome = project.launch("verify");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output()).contains("Maven 3.6.3 in " + mvn);
  }

  @Test
  void whatIsFreshIsNotBuiltAgain() {
    project.jdk("25.0.3");
    project.maven("3.9.16");
    Outcome first = project.launch("atlas", "overlaps", "--data", "a b");
    Outcome second = project.launch("atlas", "overlaps", "--data", "a b");
    assertThat(first.output())
        .contains("Building Symbolon")
        .contains("Symbolon atlas overlaps --data a b");
    assertThat(second.output())
        .doesNotContain("Building")
        .contains("Symbolon atlas overlaps --data a b");
    assertThat(project.builds()).hasSize(1);
    assertThat(project.builds().getFirst())
        .contains("-pl cli -am")
        .contains("package")
        .doesNotContain("acceptance")
        .doesNotContain("benchmarks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "reference/src/main/resources/functions.csv",
        "coverage/src/main/java/Overlap.java",
        "node/src/main/jte/page.jte",
        "cli/pom.xml"
      })
  void whatIsOlderThanItsSourcesIsBuiltAgain(String source) {
    project.jdk("25.0.3");
    project.maven("3.9.16");
    project.launch("doctor");
    project.touch(source, Instant.now().plusSeconds(60));
    project.launch("doctor");
    assertThat(project.builds()).hasSize(2);
  }

  @Test
  void aTestThatChangedBuildsNothing() {
    project.jdk("25.0.3");
    project.maven("3.9.16");
    project.launch("doctor");
    project.touch("node/src/test/java/ATest.java", Instant.now().plusSeconds(60));
    project.touch("acceptance/pom.xml", Instant.now().plusSeconds(60));
    project.launch("doctor");
    assertThat(project.builds()).hasSize(1);
  }

  @Test
  void aBuildThatFailsNamesItsLogAndIsTriedAgain() {
    project.jdk("25.0.3");
    project.failingMaven("3.9.16");
    Outcome outcome = project.launch("doctor");
    assertThat(outcome.code()).isEqualTo(3);
    Path log = project.root.resolve("cli/target/build.log");
    assertThat(outcome.output()).contains("a comma is missing").contains(log.toString());
    assertThat(log).content().contains("a comma is missing");
    project.maven("3.9.16");
    assertThat(project.launch("doctor").code()).isZero();
  }

  @Test
  void startAndDemoSeeTheNodeAndOtherVerbsDoNot() throws IOException {
    project.jdk("25.0.3");
    project.maven("3.9.16");
    assertThat(project.launch("demo").output()).contains("dist/node.args");
    assertThat(project.launch("start").output()).contains("dist/node.args");
    assertThat(project.launch("doctor").output()).contains("dist/thin.args");
    String dist = project.root.resolve("cli/target/dist").toString();
    assertThat(Files.readString(Path.of(dist, "thin.args")))
        .contains("\"-Dsymbolon.dist=" + dist + "\"")
        .contains("\"" + dist + "/thin/thin.jar\"");
    assertThat(Files.readString(Path.of(dist, "node.args")))
        .contains("\"" + dist + "/node/node.jar\"");
  }

  @Test
  void aNodeIsPreparedOnceAfterABuildAndWhatFailsThereStopsNothing() {
    project.jdk("25.0.3");
    project.maven("3.9.16");
    assertThat(project.launch("start", "--help").output()).doesNotContain("Preparing");
    Outcome first = project.launch("demo");
    assertThat(first.output()).contains("Preparing a quick start").contains("Symbolon demo");
    assertThat(first.code()).isZero();
    assertThat(project.launch("demo").output()).doesNotContain("Preparing");
  }

  @Test
  void twoBuildsAtOnceAreRefused() {
    project.jdk("25.0.3");
    project.maven("3.9.16");
    Path lock = project.root.resolve("cli/target/building/process");
    LaunchedProject.write(lock, ProcessHandle.current().pid() + "\n");
    Outcome outcome = project.launch("doctor");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.output()).contains("another build runs here");
    assertThat(lock).exists();
    assertThat(project.builds()).isEmpty();
  }

  @Test
  void aBuildThatWasKilledLeavesNoLock() {
    project.jdk("25.0.3");
    project.maven("3.9.16");
    LaunchedProject.write(project.root.resolve("cli/target/building/process"), "999999999\n");
    assertThat(project.launch("doctor").code()).isZero();
    assertThat(project.root.resolve("cli/target/building")).doesNotExist();
  }

  @Test
  void itWorksThroughALinkAndFromAnyFolder() throws IOException {
    project.jdk("25.0.3");
    project.maven("3.9.16");
    Path link =
        Files.createSymbolicLink(project.home.resolve("sym"), Path.of("../my project/symbolon"));
    assertThat(project.launch(Path.of("/"), link, "doctor").code()).isZero();
    assertThat(project.launch(project.root, Path.of("symbolon"), "doctor").code()).isZero();
    assertThat(project.builds()).hasSize(1);
  }

  @Test
  void verifyNamesJdkAndMavenAndRunsTheWholeBuild() {
    Path jdk = project.jdk("25.0.3");
    Path mvn = project.maven("3.9.16");
    Outcome outcome = project.launch("verify");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.output())
        .contains("JDK 25.0.3 (" + jdk + ")")
        .contains("Maven 3.9.16 (" + mvn + ")");
    assertThat(outcome.output().strip()).endsWith("Tests run: 1");
    project.launch("verify", "--all");
    assertThat(project.builds())
        .containsExactly("-B verify JAVA_HOME=" + jdk, "-B -Pall verify JAVA_HOME=" + jdk);
    assertThat(project.launch("verify", "--some").code()).isEqualTo(2);
  }

  @Test
  void helpAndVersionAnswerBeforeAnythingIsThere() {
    assertThat(project.launch("--help").output()).contains("Usage: symbolon").contains("verify");
    assertThat(project.launch("--version").output().strip()).isEqualTo("symbolon 7.5");
    assertThat(project.builds()).isEmpty();
  }
}
