package org.symbolon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbolon.acceptance.SourceTree.name;
import static org.symbolon.acceptance.SourceTree.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The build runs classes whose names end in {@code Test}; a test elsewhere would pass by never
 * running.
 */
class EveryTestRunsTest {

  private static final Pattern TEST =
      Pattern.compile(
          "(?m)^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|ArchTest|AnalyzeClasses|Property)\\b");
  private static final Pattern ABSTRACT =
      Pattern.compile("(?m)^(public )?(abstract class|(sealed )?interface) ");
  private static final Pattern SKIPPED =
      Pattern.compile(
          "<(skipTests|skip|maven\\.test\\.skip|testFailureIgnore)>\\s*true|<excludes?>|<groups>|<excludedGroups>");

  @Test
  void everyTestOfThisProjectWouldBeRun() {
    assertThat(notRun(SourceTree.ofThisProject())).isEmpty();
  }

  @Test
  void theLastModuleHasTestsSoThatTheBuildEndsWithTheirSummary() {
    SourceTree tree = SourceTree.ofThisProject();
    assertThat(tree.modules().getLast()).isEqualTo("acceptance");
  }

  @Test
  void aTestOfAnotherNameIsFound(@TempDir Path folder) throws IOException {
    SourceTree tree = aTree(folder);
    Path file =
        write(
            folder,
            "node/src/test/java/ThingProperties.java",
            "class ThingProperties {\n  @Test\n  void a() {}\n}\n");
    assertThat(notRun(tree))
        .singleElement()
        .asString()
        .contains(tree.relative(file))
        .contains("does not end in Test");
  }

  @Test
  void aBaseClassOfTestsMayHaveAnotherName(@TempDir Path folder) throws IOException {
    SourceTree tree = aTree(folder);
    write(
        folder,
        "node/src/test/java/Contract.java",
        "abstract class Contract {\n  @Test\n  void a() {}\n}\n");
    assertThat(notRun(tree)).isEmpty();
  }

  @Test
  void aTestInAModuleThatIsNotBuiltIsFound(@TempDir Path folder) throws IOException {
    SourceTree tree = aTree(folder);
    write(folder, "other/src/test/java/ATest.java", "class ATest {\n  @Test\n  void a() {}\n}\n");
    assertThat(notRun(tree)).singleElement().asString().contains("not a module of the build");
  }

  @Test
  void aTestAmongTheMainSourcesIsFound(@TempDir Path folder) throws IOException {
    SourceTree tree = aTree(folder);
    write(folder, "node/src/main/java/ATest.java", "class ATest {\n  @Test\n  void a() {}\n}\n");
    assertThat(notRun(tree)).singleElement().asString().contains("not under src/test/java");
  }

  @Test
  void aModuleThatSkipsTestsIsFound(@TempDir Path folder) throws IOException {
    SourceTree tree = aTree(folder);
    write(folder, "node/src/test/java/ATest.java", "class ATest {\n  @Test\n  void a() {}\n}\n");
    write(
        folder,
        "node/pom.xml",
        "<project><properties><skipTests>true</skipTests></properties></project>");
    assertThat(notRun(tree)).singleElement().asString().contains("node/pom.xml");
  }

  /** Every test that the build would pass over, with the reason. */
  private static List<String> notRun(SourceTree tree) {
    List<String> faults = new ArrayList<>();
    List<String> modules = tree.modules();
    for (Path file : tree.javaFiles()) {
      String source = text(file);
      if (!TEST.matcher(source).find()) {
        continue;
      }
      String path = tree.relative(file);
      String module = path.substring(0, Math.max(0, path.indexOf('/')));
      if (!modules.contains(module)) {
        faults.add(path + ": " + module + " is not a module of the build");
      } else if (!path.startsWith(module + "/src/test/java/")) {
        faults.add(path + ": not under src/test/java");
      } else if (!name(file).endsWith("Test.java") && !ABSTRACT.matcher(source).find()) {
        faults.add(path + ": the name of the class does not end in Test");
      }
    }
    for (String module : modules) {
      Path pom = tree.root().resolve(module).resolve("pom.xml");
      if (Files.exists(pom)
          && surefireOf(text(pom)).lines().anyMatch(line -> SKIPPED.matcher(line).find())) {
        faults.add(tree.relative(pom) + ": leaves tests out");
      }
    }
    return faults;
  }

  /** Properties, and the part of a POM that is about the plugin which runs tests. */
  private static String surefireOf(String pom) {
    int plugin = pom.indexOf("maven-surefire-plugin");
    String properties =
        pom.contains("<properties>")
            ? pom.substring(pom.indexOf("<properties>"), pom.indexOf("</properties>"))
            : "";
    return properties
        + (plugin < 0 ? "" : "\n" + pom.substring(plugin, pom.indexOf("</plugin>", plugin)));
  }

  private static SourceTree aTree(Path folder) throws IOException {
    write(folder, "pom.xml", "<project><modules><module>node</module></modules></project>");
    return new SourceTree(folder);
  }

  private static Path write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }
}
