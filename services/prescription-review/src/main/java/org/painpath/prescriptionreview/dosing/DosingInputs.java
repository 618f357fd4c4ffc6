package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.facts.Coding;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * The facts that a dose rests on, all of them there.
 *
 * @param ageYears completed years
 * @param strongInhibitors names of strong CYP inhibitors among the medications
 * @param indication what is treated; no dose of a route needs it
 */
public record DosingInputs(
        int ageYears,
        DosingWeight weight,
        KidneyFunction kidney,
        LiverFunction liver,
        Set<String> strongInhibitors,
        @Nullable Coding indication) {

    /** Empty where any input is missing or out of date: there is no dose on four inputs of five. */
    public static Optional<DosingInputs> of(
            ReviewFacts facts, Set<String> strongInhibitors, LocalDate on, DosingPolicy policy) {
        Integer age = facts.ageYears();
        LiverFunction liver = LiverFunction.of(facts, on, policy.organs());
        if (age == null || liver instanceof LiverFunction.Unknown) {
            return Optional.empty();
        }
        return DosingWeight.of(facts, policy.body())
                .flatMap(weight -> KidneyFunction.of(facts, on, policy.organs())
                        .map(kidney ->
                                new DosingInputs(age, weight, kidney, liver, strongInhibitors, facts.indication())));
    }
}
