package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules are rules only if something breaks them. */
class ArchitectureRulesTest {
    @Test
    void eachRuleSeesItsViolation() {
        assertThat(violations("badclinic"))
                .anyMatch(words -> words.contains("badclinic.web.VisitPage"))
                .anyMatch(words -> words.contains("Instant.now"))
                .anyMatch(words -> words.contains("Thread.sleep"))
                .anyMatch(words -> words.contains("simple name ending with 'Manager'"))
                .anyMatch(words -> words.contains("NullMarked"));
    }

    @Test
    void aPureDomainHasNone() {
        assertThat(violations("goodclinic")).isEmpty();
    }

    private static List<String> violations(String clinic) {
        var service = "org.painpath.testkit." + clinic;
        return ArchitectureRules.violations(new ClassFileImporter().importPackages(service), service);
    }
}
