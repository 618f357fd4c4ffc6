package org.painpath.evaluation;

import org.junit.jupiter.api.Test;
import org.painpath.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theFoldersHold() {
        ArchitectureRules.check("org.painpath.evaluation", "ucum", "policy");
    }
}
