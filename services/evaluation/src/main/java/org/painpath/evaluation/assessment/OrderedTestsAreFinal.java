package org.painpath.evaluation.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.painpath.chassis.rules.Finding;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.PendingTest;

/** Every ordered test has a final or corrected result (clinical reference 5, completeness rule). */
record OrderedTestsAreFinal() implements Rule {
    static final String NAME = "ordered-tests-are-final";

    @Override
    public Finding examine(ClinicalPicture picture) {
        List<PendingTest> pending = picture.diagnostics().pending();
        return pending.isEmpty()
                ? new Finding.Satisfied(NAME)
                : new Finding.MissingData(NAME, "final result of " + names(pending));
    }

    private static String names(List<PendingTest> pending) {
        return pending.stream()
                .flatMap(test -> DiagnosticTest.find(test.loinc()).stream())
                .map(DiagnosticTest::display)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
