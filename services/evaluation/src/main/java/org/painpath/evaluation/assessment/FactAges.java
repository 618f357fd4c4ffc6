package org.painpath.evaluation.assessment;

import org.painpath.evaluation.diagnostics.DiagnosticTest;

/**
 * For how many days a fact counts, from its own day on {@code [P]} (clinical reference 3.3 and 5, C04).
 *
 * @param weight 3.3
 * @param cssrs 5
 * @param laboratory 5
 * @param pregnancyTest C04
 * @param study ECG, nerve conduction, imaging: 5
 */
public record FactAges(int weight, int cssrs, int laboratory, int pregnancyTest, int study) {

    /** How long a result of the test counts. */
    public int of(DiagnosticTest test) {
        return switch (test.kind()) {
            case LABORATORY -> laboratory;
            case PREGNANCY_TEST -> pregnancyTest;
            case STUDY -> study;
        };
    }
}
