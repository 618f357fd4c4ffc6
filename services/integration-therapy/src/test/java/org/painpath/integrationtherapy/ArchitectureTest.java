package org.painpath.integrationtherapy;

import org.junit.jupiter.api.Test;
import org.painpath.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theDomainKnowsNoFramework() {
        ArchitectureRules.check("org.painpath.integrationtherapy", "policy", "deadlines");
    }
}
