package org.painpath.intake.policy;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.policy.PackReading;
import org.painpath.chassis.policy.Section;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.instruments.NumericRating.Bands;
import org.painpath.intake.screening.AdequateTrial;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.ScreeningPolicy;
import org.painpath.intake.screening.ScreeningPolicy.HistoryLimits;
import org.painpath.intake.screening.ScreeningPolicyFaults;

/** A pack out of maps, lists and values, whether they came as YAML or as JSON. */
public final class PackReader {
    private static final int LONGEST_TRIAL = 52;

    private final Section pack;

    private PackReader(Section pack) {
        this.pack = pack;
    }

    /** @throws BadPolicy with every fault at once */
    public static PolicyPack<ScreeningPolicy> read(Map<?, ?> values) {
        return PackReading.read(
                values, (version, pack) -> new PackReader(pack).policy(version), ScreeningPolicyFaults::of);
    }

    private ScreeningPolicy policy(String version) {
        Section trials = pack.section("priorTreatment");
        Section pregnancy = pack.section("pregnancy");
        Section pressure = pack.section("bloodPressure");
        var policy = new ScreeningPolicy(
                version,
                pack.wholeNumber("chronicPainMonths", 1, 24),
                firstLine(trials.section("adequateTrials")),
                trials.wholeNumber("classesNeeded", 1, 5),
                trials.yesOrNo("doseMustBeKnown"),
                bands(pack.section("painBands")),
                pregnancy.wholeNumber("fromAge", 8, 60),
                pregnancy.wholeNumber("toAge", 8, 70),
                pregnancy.wholeNumber("testMaxAgeDays", 1, 31),
                pressure.wholeNumber("systolicLimit", 100, 200),
                pressure.wholeNumber("diastolicLimit", 60, 120),
                pressure.wholeNumber("systolicCrisis", 140, 250),
                pressure.wholeNumber("diastolicCrisis", 90, 150),
                pack.wholeNumber("adultAge", 18, 25),
                limits(pack.section("limits")),
                consents(),
                TelemedicineReader.read(pack.section("telemedicine")),
                names("switchedOff"),
                names("leftToEvaluation"));
        List.of(trials, pregnancy, pressure).forEach(Section::done);
        return policy;
    }

    private Map<DrugClass, AdequateTrial> firstLine(Section classes) {
        Map<DrugClass, AdequateTrial> trials = new EnumMap<>(DrugClass.class);
        for (String name : classes.keys()) {
            DrugClass drugClass = classes.constant(name, name, DrugClass.class);
            Section trial = classes.section(name);
            var adequate = new AdequateTrial(
                    trial.wholeNumber("weeks", 1, LONGEST_TRIAL),
                    trial.wholeNumber("weeksAtHighestDose", 0, LONGEST_TRIAL));
            trial.done();
            if (drugClass != null) {
                trials.put(drugClass, adequate);
            }
        }
        return trials;
    }

    private static Bands bands(Section section) {
        int mild = section.wholeNumber("mildUpTo", 0, 9);
        int moderate = section.wholeNumber("moderateUpTo", 1, 9);
        section.done();
        if (moderate <= mild) {
            section.fault("moderateUpTo", "must be above mildUpTo");
            return new Bands(mild, mild + 1);
        }
        return new Bands(mild, moderate);
    }

    private static HistoryLimits limits(Section section) {
        var limits = new HistoryLimits(
                section.wholeNumber("transaminaseUpperLimit", 20, 100),
                section.wholeNumber("transaminaseFactor", 1, 10),
                section.wholeNumber("auditFrom", 1, 40),
                section.wholeNumber("dast10From", 1, 10),
                section.wholeNumber("spo2Least", 80, 100),
                section.wholeNumber("egfrLeast", 1, 90));
        section.done();
        return limits;
    }

    private List<Consent> consents() {
        return pack.texts("consents").stream()
                .map(name -> pack.constant("consents", name, Consent.class))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Set<String> names(String key) {
        return new LinkedHashSet<>(pack.texts(key));
    }
}
