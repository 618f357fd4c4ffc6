package org.painpath.evaluation.policy;

import java.util.List;
import java.util.Map;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.policy.PackReading;
import org.painpath.chassis.policy.Section;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.evaluation.assessment.AssessmentPolicy;
import org.painpath.evaluation.assessment.AssessmentPolicyFaults;
import org.painpath.evaluation.assessment.FactAges;
import org.painpath.evaluation.diagnostics.DiagnosticTest.Kind;

/** A pack out of maps, lists and values. */
public final class PackReader {
    /** Older weights and screens are refused before a signature, whatever is said here. */
    private static final int LONGEST_WEIGHT = 30;

    private static final int LONGEST_CSSRS = 14;

    private final Section pack;

    private PackReader(Section pack) {
        this.pack = pack;
    }

    /** @throws BadPolicy with every fault at once */
    public static PolicyPack<AssessmentPolicy> read(Map<?, ?> values) {
        return PackReading.read(
                values, (version, pack) -> new PackReader(pack).policy(version), AssessmentPolicyFaults::of);
    }

    private AssessmentPolicy policy(String version) {
        Section pressure = pack.section("bloodPressure");
        Section transaminases = pack.section("transaminases");
        var policy = new AssessmentPolicy(
                version,
                ages(pack.section("countsForDays")),
                pressure.wholeNumber("systolicLimit", 100, 140),
                pressure.wholeNumber("diastolicLimit", 60, 90),
                pressure.wholeNumber("systolicCrisis", 120, 200),
                pressure.wholeNumber("diastolicCrisis", 70, 130),
                transaminases.wholeNumber("upperLimit", 20, 100),
                transaminases.wholeNumber("factor", 1, 5),
                pack.wholeNumber("spo2Least", 88, 100));
        List.of(pressure, transaminases).forEach(Section::done);
        return policy;
    }

    private static FactAges ages(Section section) {
        var ages = new FactAges(
                section.wholeNumber("weight", 1, LONGEST_WEIGHT),
                section.wholeNumber("cssrs", 1, LONGEST_CSSRS),
                section.wholeNumber("laboratory", 1, Kind.LABORATORY.maxAgeDays()),
                section.wholeNumber("pregnancyTest", 1, Kind.PREGNANCY_TEST.maxAgeDays()),
                section.wholeNumber("study", 1, Kind.STUDY.maxAgeDays()));
        section.done();
        return ages;
    }
}
