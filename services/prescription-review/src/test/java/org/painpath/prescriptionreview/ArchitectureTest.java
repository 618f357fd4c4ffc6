package org.painpath.prescriptionreview;

import org.junit.jupiter.api.Test;
import org.painpath.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void domainPackagesKnowNoTechnology() {
        ArchitectureRules.check("org.painpath.prescriptionreview", "policy", "pharmacy");
    }
}
