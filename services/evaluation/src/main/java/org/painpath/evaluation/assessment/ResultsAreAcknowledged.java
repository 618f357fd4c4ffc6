package org.painpath.evaluation.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.painpath.chassis.rules.Finding;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Result;

/** A clinician has seen every result that counts and every critical one (clinical reference 5, completeness rule). */
record ResultsAreAcknowledged() implements Rule {
    static final String NAME = "results-are-acknowledged";

    @Override
    public Finding examine(ClinicalPicture picture) {
        List<Result> unseen = picture.diagnostics().unseen();
        return unseen.isEmpty()
                ? new Finding.Satisfied(NAME)
                : new Finding.MissingData(NAME, "acknowledgment of " + names(unseen));
    }

    private static String names(List<Result> results) {
        return results.stream()
                .flatMap(result -> DiagnosticTest.find(result.loinc()).stream())
                .map(DiagnosticTest::display)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
