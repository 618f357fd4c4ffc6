package org.painpath.intake.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.painpath.instruments.NumericRating.Bands;
import org.painpath.intake.screening.AdequateTrial;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.PolicyPack;
import org.painpath.intake.screening.PolicyPackFaults;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.ScreeningPolicy;
import org.painpath.intake.screening.ScreeningPolicy.HistoryLimits;

/** A pack out of maps, lists and values, whether they came as YAML or as JSON. */
public final class PackReader {
    private static final int LONGEST_TRIAL = 52;

    private final Section pack;
    private final List<String> faults = new ArrayList<>();

    private PackReader(Map<?, ?> values) {
        this.pack = new Section("", values, faults);
    }

    /** @throws BadPolicy with every fault at once */
    public static PolicyPack read(Map<?, ?> values) {
        var reader = new PackReader(values);
        PolicyPack read = reader.pack();
        reader.pack.done();
        // what is not there has been told already; its stand-ins are not judged
        List<String> faults = reader.faults.isEmpty() ? PolicyPackFaults.of(read) : reader.faults;
        if (!faults.isEmpty()) {
            throw new BadPolicy(faults);
        }
        return read;
    }

    private PolicyPack pack() {
        return new PolicyPack(
                pack.day("effectiveFrom"),
                pack.dayIfAny("effectiveTo"),
                pack.text("signedOffBy", "\\S.{0,99}", "who signed, in at most 100 characters"),
                pack.day("signedOffOn"),
                policy());
    }

    private ScreeningPolicy policy() {
        Section trials = pack.section("priorTreatment");
        Section pregnancy = pack.section("pregnancy");
        Section pressure = pack.section("bloodPressure");
        var policy = new ScreeningPolicy(
                pack.text("version", "\\d{4}\\.\\d{2}", "year and month, as in \"2026.11\""),
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
