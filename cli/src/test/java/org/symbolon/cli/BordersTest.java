package org.symbolon.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Verbs of the thin class path know neither Spring nor the node. */
@AnalyzeClasses(packages = "org.symbolon.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {

  @ArchTest
  static final ArchRule onlyWhatRunsOnTheWholeClassPathKnowsTheNode =
      noClasses()
          .that()
          .doNotHaveSimpleName("StartVerb")
          .and()
          .doNotHaveSimpleName("DemoVerb")
          .and()
          .haveNameNotMatching(".*\\.(SealedBackups|LogAudit|SelfMadeCertificate)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.symbolon.node..", "org.springframework..", "org.bouncycastle..")
          .because("the thin class path has none of them");
}
