package org.bridgehead.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bridgehead.scoring");

    @Test
    void packagesFormNoCircle() {
        slices().matching("org.bridgehead.scoring.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void nothingBelowImportsTheFacade() {
        noClasses()
                .that()
                .resideInAnyPackage("org.bridgehead.scoring.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bridgehead.scoring")
                .check(CLASSES);
    }

    @Test
    void decisionKnowsNoPolicy() {
        noClasses()
                .that()
                .resideInAnyPackage("org.bridgehead.scoring.decision..", "org.bridgehead.scoring.elicit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bridgehead.core..", "org.bridgehead.scoring.rubric..")
                .check(CLASSES);
    }

    @Test
    void scoringSeesOnlyFactsAndItsLibraries() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.bridgehead.core..",
                        "org.bridgehead.scoring..",
                        "com.google.common..",
                        "org.apache.commons.math3..",
                        "org.jspecify..")
                .check(CLASSES);
    }
}
