package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.painpath.prescriptionreview.calculators.Ascites;
import org.painpath.prescriptionreview.calculators.ChildPugh;
import org.painpath.prescriptionreview.calculators.Encephalopathy;
import org.painpath.prescriptionreview.facts.Lab;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** Liver function by Child-Pugh, which is meant for cirrhosis: without a known liver disease there is no score. */
public sealed interface LiverFunction {

    /** The history knows no liver disease. */
    record NoKnownDisease() implements LiverFunction {}

    /** A liver disease is known and inputs are missing or out of date. */
    record Unknown(String missing) implements LiverFunction {}

    /** All five inputs are known; the date is the oldest of its laboratory values. */
    record Scored(ChildPugh childPugh, LocalDate oldestOn) implements LiverFunction {}

    static LiverFunction of(ReviewFacts facts, LocalDate on, DosingPolicy.Organs limits) {
        if (!facts.liverDisease()) {
            return new NoKnownDisease();
        }
        Optional<Lab> bilirubin = recent(facts, LabTest.BILIRUBIN, on, limits);
        Optional<Lab> albumin = recent(facts, LabTest.ALBUMIN, on, limits);
        Optional<Lab> inr = recent(facts, LabTest.INR, on, limits);
        Ascites ascites = facts.ascites();
        Encephalopathy encephalopathy = facts.encephalopathy();
        if (bilirubin.isEmpty() || albumin.isEmpty() || inr.isEmpty() || ascites == null || encephalopathy == null) {
            return new Unknown(missing(facts, on, limits));
        }
        List<Lab> labs = List.of(bilirubin.get(), albumin.get(), inr.get());
        return new Scored(
                ChildPugh.of(
                        labs.get(0).value(),
                        labs.get(1).value(),
                        labs.get(2).value(),
                        ascites,
                        encephalopathy,
                        limits.lowAlbumin()),
                labs.stream().map(Lab::observedOn).min(LocalDate::compareTo).orElse(on));
    }

    private static String missing(ReviewFacts facts, LocalDate on, DosingPolicy.Organs limits) {
        List<String> missing = new ArrayList<>();
        for (LabTest test : List.of(LabTest.BILIRUBIN, LabTest.ALBUMIN, LabTest.INR)) {
            if (recent(facts, test, on, limits).isEmpty()) {
                missing.add(test.words());
            }
        }
        if (facts.ascites() == null) {
            missing.add("ascites");
        }
        if (facts.encephalopathy() == null) {
            missing.add("encephalopathy");
        }
        return String.join(", ", missing);
    }

    private static Optional<Lab> recent(ReviewFacts facts, LabTest test, LocalDate on, DosingPolicy.Organs limits) {
        return facts.latest(test).filter(lab -> Recency.within(limits.labOldestDays(), lab.observedOn(), on));
    }
}
