package org.symbolon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbolon.acceptance.SourceTree.name;
import static org.symbolon.acceptance.SourceTree.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tree may hold and what not. */
class FilesTest {

  private static final int MOST_LINES = 500;

  /** Parts of addresses, put together here so that this file does not hold them either. */
  private static final List<String> REGISTRIES =
      List.of(
          "repo1." + "maven",
          "repo." + "maven.apache",
          "central." + "sonatype",
          "oss." + "sonatype",
          "registry." + "npmjs",
          "registry." + "yarnpkg",
          "unpkg." + "com",
          "cdn." + "jsdelivr",
          "cdnjs." + "cloudflare",
          "pypi." + "org",
          "files." + "pythonhosted",
          "repo." + "spring.io",
          "plugins." + "gradle",
          "crates." + "io",
          "proxy." + "golang",
          "rubygems." + "org",
          "deb." + "debian.org",
          "maven." + "aliyun",
          "jitpack." + "io");

  private static final Pattern WRAPPER =
      Pattern.compile("mvnw(\\.cmd)?|maven-wrapper\\..*|gradlew(\\.bat)?");
  private static final Set<String> PACKED =
      Set.of("jar", "war", "zip", "gz", "tgz", "txz", "class", "so", "dll", "exe");

  private final SourceTree tree = SourceTree.ofThisProject();

  @Test
  void noFileOfCodeIsLongerThanFiveHundredLines() {
    assertThat(tree.files().stream().filter(file -> isCode(name(file))))
        .allSatisfy(file ->
            assertThat(text(file).lines().count())
                .as(tree.relative(file))
                .isLessThanOrEqualTo(MOST_LINES));
  }

  @Test
  void noFileHoldsTheAddressOfAPackageRegistry() {
    List<String> found =
        tree.files().stream()
            .flatMap(file ->
                REGISTRIES.stream()
                    .filter(text(file)::contains)
                    .map(address -> tree.relative(file) + ": " + address))
            .toList();
    assertThat(found).isEmpty();
  }

  @Test
  void noWrapperAndNothingPackedLiesInTheTree() {
    assertThat(tree.files())
        .allSatisfy(file -> assertThat(name(file)).as(tree.relative(file)).doesNotMatch(WRAPPER))
        .allSatisfy(
            file -> assertThat(PACKED).as(tree.relative(file)).doesNotContain(extension(file)));
  }

  @Test
  void everyPackageSaysWhatLivesThereAndHoldsNoNullUnsaid() {
    Set<Path> packages =
        tree.javaFiles().stream()
            .filter(file -> tree.relative(file).contains("/src/main/java/"))
            .map(file -> file.resolveSibling(""))
            .collect(Collectors.toSet());
    assertThat(packages)
        .allSatisfy(folder -> {
          Path info = folder.resolve("package-info.java");
          assertThat(Files.exists(info)).as(tree.relative(info)).isTrue();
          assertThat(text(info)).as(tree.relative(info)).contains("@NullMarked").contains("/**");
        });
  }

  @Test
  void theDocumentsThatAReaderExpectsAreThere() {
    assertThat(
            Stream.of(
                    "README.md",
                    "CONTRIBUTING.md",
                    "SECURITY.md",
                    "CHANGELOG.md",
                    "LICENSE",
                    "docs/architecture.md")
                .filter(document -> !Files.exists(tree.root().resolve(document))))
        .isEmpty();
  }

  private static boolean isCode(String name) {
    return Stream.of(".java", ".jte", ".js", ".sql", ".sh", ".py").anyMatch(name::endsWith)
        || name.equals("symbolon");
  }

  private static String extension(Path file) {
    String name = name(file);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
