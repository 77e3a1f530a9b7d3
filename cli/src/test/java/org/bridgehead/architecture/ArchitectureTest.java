package org.bridgehead.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** The arrows between the modules and packages of the whole house. */
@AnalyzeClasses(packages = "org.bridgehead", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What may be named anywhere, beside the house itself. */
    private static final String[] EVERYWHERE = {
        "java..", "org.bridgehead..", "com.google.common..", "com.google.errorprone.annotations..", "org.jspecify.."
    };

    @ArchTest
    static final ArchRule arrowsRunOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy("org.bridgehead.core..")
            .layer("file")
            .definedBy("org.bridgehead.file..")
            .layer("scoring")
            .definedBy("org.bridgehead.scoring..")
            .layer("extract")
            .definedBy("org.bridgehead.extract..")
            .layer("data")
            .definedBy("org.bridgehead.data..")
            .layer("report")
            .definedBy("org.bridgehead.report..")
            .layer("cli")
            .definedBy("org.bridgehead.cli..")
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("file")
            .mayNotAccessAnyLayer()
            .whereLayer("scoring")
            .mayOnlyAccessLayers("core")
            .whereLayer("extract")
            .mayOnlyAccessLayers("core", "file")
            .whereLayer("data")
            .mayOnlyAccessLayers("core", "scoring", "file")
            .whereLayer("report")
            .mayOnlyAccessLayers("core", "scoring", "data");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.bridgehead.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule hanLpIsNamedInOnePackage = onlyIn("org.bridgehead.extract.hanlp..", "com.hankcs..");

    @ArchTest
    static final ArchRule jsoupIsNamedInOnePackage = onlyIn("org.bridgehead.extract.document.html..", "org.jsoup..");

    @ArchTest
    static final ArchRule jacksonIsNamedInDataOnly =
            onlyIn("org.bridgehead.data..", "tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule commonsMathIsNamedInScoringOnly =
            onlyIn("org.bridgehead.scoring..", "org.apache.commons.math3..");

    @ArchTest
    static final ArchRule picocliIsNamedInCliOnly = onlyIn("org.bridgehead.cli..", "picocli..");

    @ArchTest
    static final ArchRule libraryNeverPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
            .allowEmptyShould(true)
            .because("results are returned; only the command has a console");

    @ArchTest
    static final ArchRule libraryNeverLogs = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule libraryIsConfiguredByArguments = noClasses()
            .that(resideOutsideOfPackages("org.bridgehead.cli..", "org.bridgehead.examples.."))
            .should()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule signaturesNameNoThirdParty = classes()
            .that(publicOutsideCli())
            .should(notNameInPublicSignatures(resideOutsideOfPackages(EVERYWHERE)))
            .because("a library behind the house must be replaceable without breaking its users");

    @ArchTest
    static final ArchRule scoringReadsFactsNeverText = noClasses()
            .that(resideInAPackage("org.bridgehead.scoring.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.regex.."))
            .allowEmptyShould(true);

    private static ArchRule onlyIn(String home, String... library) {
        return noClasses()
                .that(resideOutsideOfPackages(home))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library));
    }

    private static DescribedPredicate<JavaClass> publicOutsideCli() {
        return DescribedPredicate.describe(
                "are public and belong to the library",
                c -> c.getModifiers().contains(JavaModifier.PUBLIC)
                        && !c.getPackageName().startsWith("org.bridgehead.cli"));
    }

    private static ArchCondition<JavaClass> notNameInPublicSignatures(DescribedPredicate<JavaClass> stranger) {
        return new ArchCondition<>("not name third-party types in public signatures") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                owner.getMembers().stream()
                        .filter(ArchitectureTest::isPromised)
                        .forEach(member -> named(member)
                                .map(JavaClass::getBaseComponentType)
                                .filter(type -> !type.isPrimitive())
                                .filter(stranger)
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " names " + type.getName()))));
            }
        };
    }

    private static boolean isPromised(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> named(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }
}
