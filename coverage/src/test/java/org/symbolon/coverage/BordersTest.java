package org.symbolon.coverage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class BordersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.symbolon.coverage");

  @Test
  void theEngineKnowsOnlyTheLanguageAndNullMarks() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.symbolon.coverage..",
            "org.jspecify.annotations",
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.math")
        .check(CLASSES);
  }

  @Test
  void theTestAgainstLuckKnowsNoBodiesAndNoFunctions() {
    noClasses()
        .that()
        .resideInAPackage("..chance..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of another package of the engine",
                (JavaClass type) ->
                    type.getPackageName().startsWith("org.symbolon.coverage")
                        && !type.getPackageName().endsWith(".chance")))
        .check(CLASSES);
  }

  @Test
  void theAnalysesKnowNothingOfEachOther() {
    slices()
        .matching("org.symbolon.coverage.(overlaps|measures|gaps|structures|networks)")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void nobodyAsksTheClockOrTheDice() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.random.RandomGenerator.class)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .should(
            new ArchCondition<>("reside in a null-marked package") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName()));
              }
            })
        .check(CLASSES);
  }
}
