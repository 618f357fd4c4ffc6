package org.painpath.evaluation.assessment;

import java.util.stream.Collectors;
import org.painpath.chassis.rules.Finding;
import org.painpath.evaluation.diagnostics.CandidateTests;
import org.painpath.evaluation.diagnostics.DiagnosticTest;

/** Kidney and liver values are there and within their age limit {@code [P]} (clinical reference 5). */
record NeededTestsAreRecent(FactAges ages) implements Rule {
    static final String NAME = "needed-tests-are-recent";

    @Override
    public Finding examine(ClinicalPicture picture) {
        String missing = CandidateTests.needed(picture.liverDisease()).stream()
                .filter(test -> !isRecent(test, picture))
                .map(DiagnosticTest::display)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? new Finding.Satisfied(NAME)
                : new Finding.MissingData(NAME, "recent result of " + missing);
    }

    private boolean isRecent(DiagnosticTest test, ClinicalPicture picture) {
        return picture.diagnostics()
                .current(test)
                .filter(result -> !picture.olderThan(ages.of(test), result.observedOn()))
                .isPresent();
    }
}
