package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.painpath.prescriptionreview.calculators.CkdEpi2021;
import org.painpath.prescriptionreview.calculators.GfrCategory;
import org.painpath.prescriptionreview.facts.Lab;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * Kidney function by CKD-EPI 2021.
 *
 * @param egfr mL/min/1.73 m², rounded
 * @param category staged from the rounded value
 * @param creatinine what it rests on, mg/dL
 */
public record KidneyFunction(int egfr, GfrCategory category, Lab creatinine) {

    /** Below 30: the dose stays, steps are slower (clinical reference C22, 3.3). */
    public boolean asksForSlowSteps() {
        return switch (category) {
            case G1, G2, G3a, G3b -> false;
            case G4, G5 -> true;
        };
    }

    /** Empty unless age, a sex with coefficients and a plausible, recent creatinine are known. */
    public static Optional<KidneyFunction> of(ReviewFacts facts, LocalDate on, DosingPolicy.Organs limits) {
        Integer age = facts.ageYears();
        if (age == null || !facts.sex().hasCoefficients()) {
            return Optional.empty();
        }
        return creatinine(facts, on, limits).map(lab -> {
            int egfr = CkdEpi2021.reported(lab.value(), age, facts.sex());
            return new KidneyFunction(egfr, GfrCategory.ofReported(egfr), lab);
        });
    }

    /** The inputs that it lacks, in words. */
    public static String missing(ReviewFacts facts, LocalDate on, DosingPolicy.Organs limits) {
        List<String> missing = new ArrayList<>();
        if (creatinine(facts, on, limits).isEmpty()) {
            missing.add("a plausible creatinine of the last %d days".formatted(limits.labOldestDays()));
        }
        if (facts.ageYears() == null) {
            missing.add("age");
        }
        if (!facts.sex().hasCoefficients()) {
            missing.add("sex for the eGFR formula");
        }
        return String.join(", ", missing);
    }

    private static Optional<Lab> creatinine(ReviewFacts facts, LocalDate on, DosingPolicy.Organs limits) {
        return facts.latest(LabTest.CREATININE)
                .filter(lab -> Recency.within(limits.labOldestDays(), lab.observedOn(), on))
                .filter(lab -> lab.value().compareTo(limits.creatinineLowest()) >= 0)
                .filter(lab -> lab.value().compareTo(limits.creatinineHighest()) <= 0);
    }
}
