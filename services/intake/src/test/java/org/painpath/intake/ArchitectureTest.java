package org.painpath.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.ArchitectureRules;

@AnalyzeClasses(packages = "org.painpath.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        ArchitectureRules.check("org.painpath.intake", "policy", "mail", "pdf");
    }

    @ArchTest
    static final ArchRule identityIsKnownOnlyWhereItComesInIsKeptAndIsShown = classes()
            .that()
            .haveSimpleName("PatientIdentity")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(
                    "..intake.reception..",
                    "..intake.store..",
                    "..intake.web..",
                    "..intake.fhir..",
                    "..intake.hl7v2..");

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles =
            slices().matching("org.painpath.intake.(*)..").should().beFreeOfCycles();
}
