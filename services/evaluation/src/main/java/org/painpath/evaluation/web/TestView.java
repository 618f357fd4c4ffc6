package org.painpath.evaluation.web;

import java.util.List;
import java.util.stream.Stream;
import org.painpath.evaluation.assessment.FactAges;
import org.painpath.evaluation.diagnostics.CandidateTests;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Range;

/**
 * A test of the catalogue; ranges in its unit, both ends belong to them.
 *
 * @param unit UCUM; {@code {presence}} for 1 found or 0 not found
 * @param maxAgeDays a result counts for so many days under the policy of the day
 * @param uncritical outside it, a clinician is called at once
 */
record TestView(
        String loinc,
        String display,
        String unit,
        int maxAgeDays,
        Need need,
        Range female,
        Range male,
        Range uncritical) {

    enum Need {
        ALWAYS,
        WITH_LIVER_DISEASE,
        WHEN_ORDERED
    }

    static List<TestView> all(FactAges ages) {
        return Stream.of(DiagnosticTest.values()).map(test -> of(test, ages)).toList();
    }

    private static TestView of(DiagnosticTest test, FactAges ages) {
        return new TestView(
                test.loinc(),
                test.display(),
                test.unit(),
                ages.of(test),
                need(test),
                test.limits().female(),
                test.limits().male(),
                test.limits().uncritical());
    }

    private static Need need(DiagnosticTest test) {
        if (CandidateTests.needed(false).contains(test)) {
            return Need.ALWAYS;
        }
        return CandidateTests.needed(true).contains(test) ? Need.WITH_LIVER_DISEASE : Need.WHEN_ORDERED;
    }
}
