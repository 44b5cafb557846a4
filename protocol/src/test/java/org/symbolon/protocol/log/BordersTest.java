package org.symbolon.protocol.log;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class BordersTest {
  @Test
  void theProtocolKnowsOnlyTheLanguageItsCryptographyAndNullMarks() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.symbolon.protocol..",
            "org.jspecify.annotations",
            "java.lang..",
            "java.util..",
            "java.nio.charset",
            "java.security..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.symbolon.protocol"));
  }
}
