package org.painpath.evaluation.web;

import java.util.List;
import java.util.stream.Stream;
import org.painpath.evaluation.assessment.FactAges;
import org.painpath.evaluation.diagnostics.CandidateTests;
import org.painpath.evaluation.diagnostics.Catalogue;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Limits;
import org.painpath.evaluation.diagnostics.Range;

/**
 * A test of the catalogue; ranges in its unit, both ends belong to them.
 *
 * @param unit UCUM; {@code {presence}} for 1 found or 0 not found
 * @param maxAgeDays a result counts for so many days under the policy of the day
 * @param uncritical outside it, a clinician is called at once
 * @param sources where the ranges come from; none where nothing is measured
 */
record TestView(
        String loinc,
        String display,
        String unit,
        int maxAgeDays,
        Need need,
        Range female,
        Range male,
        Range uncritical,
        List<String> sources) {

    enum Need {
        ALWAYS,
        WITH_LIVER_DISEASE,
        WHEN_ORDERED
    }

    static List<TestView> all(Catalogue catalogue, FactAges ages) {
        return Stream.of(DiagnosticTest.values())
                .map(test -> of(test, catalogue, ages))
                .toList();
    }

    private static TestView of(DiagnosticTest test, Catalogue catalogue, FactAges ages) {
        Limits limits = catalogue.limits(test);
        return new TestView(
                test.loinc(),
                test.display(),
                test.unit(),
                ages.of(test),
                need(test),
                limits.female(),
                limits.male(),
                limits.uncritical(),
                catalogue.sources(test).toList());
    }

    private static Need need(DiagnosticTest test) {
        if (CandidateTests.needed(false).contains(test)) {
            return Need.ALWAYS;
        }
        return CandidateTests.needed(true).contains(test) ? Need.WITH_LIVER_DISEASE : Need.WHEN_ORDERED;
    }
}
