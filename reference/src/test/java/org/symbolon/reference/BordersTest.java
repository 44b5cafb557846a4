package org.symbolon.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What this module may stand on: the JDK, FastCSV, ICU4J, JSpecify. */
class BordersTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.symbolon");

  @Test
  void itStandsOnNothingElse() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.symbolon.reference..",
            "java..",
            "de.siegmar.fastcsv..",
            "com.ibm.icu..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CLASSES.stream().map(each -> each.getPackage()).distinct())
        .isNotEmpty()
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void onlyCountriesLoadsIcu() {
    assertThat(
            CLASSES.stream()
                .filter(each ->
                    each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(
                            to -> to.getTargetClass().getPackageName().startsWith("com.ibm.icu")))
                .map(each -> each.getSimpleName()))
        .containsExactly("Countries");
  }
}
