package org.painpath.evaluation.assessment;

import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.Pregnancy;

/** Someone who could be pregnant has a pregnancy test that is recent enough {@code [P]} (C04). */
record PregnancyTestIsRecent(int maxAgeDays) implements Rule {
    static final String NAME = "pregnancy-test-is-recent";

    @Override
    public Finding examine(ClinicalPicture picture) {
        History history = picture.history();
        if (history == null) {
            return new Finding.MissingData(NAME, "pregnancy status");
        }
        return history.pregnancy() != Pregnancy.NOT_PREGNANT || hasRecentTest(picture)
                ? new Finding.Satisfied(NAME)
                : new Finding.Concern(
                        NAME, Severity.HOLD, "There is no pregnancy test of the last %d days.".formatted(maxAgeDays));
    }

    private boolean hasRecentTest(ClinicalPicture picture) {
        return Stream.of(DiagnosticTest.HCG_URINE, DiagnosticTest.HCG_SERUM)
                .anyMatch(test -> picture.diagnostics()
                        .current(test)
                        .filter(result -> !picture.olderThan(maxAgeDays, result.observedOn()))
                        .isPresent());
    }
}
