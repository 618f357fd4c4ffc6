package org.painpath.intake.fhir;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Age;
import org.hl7.fhir.r4.model.Condition;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.FhirDates;
import org.painpath.intake.vocabulary.Diagnosed;

/** Conditions that nobody has refuted. */
final class ConditionReader {
    private static final int OLDEST = 130;

    private ConditionReader() {}

    static Stream<Diagnosed> read(Condition condition, @Nullable LocalDate birthDate) {
        if (Codings.has(condition.getVerificationStatus(), "refuted", "entered-in-error", "differential")) {
            return Stream.empty();
        }
        boolean past = condition.hasAbatement()
                || Codings.has(condition.getClinicalStatus(), "inactive", "remission", "resolved");
        return Stream.of(new Diagnosed(Codings.of(condition.getCode()), since(condition, birthDate), !past));
    }

    private static @Nullable LocalDate since(Condition condition, @Nullable LocalDate birthDate) {
        LocalDate onset = condition.getOnset() instanceof Age age
                ? atAge(age, birthDate)
                : FhirDates.startOf(condition.getOnset());
        return onset != null ? onset : FhirDates.lastDay(condition.getRecordedDateElement());
    }

    private static @Nullable LocalDate atAge(Age age, @Nullable LocalDate birthDate) {
        boolean inYears = "a".equals(age.getCode())
                && age.getValue() != null
                && age.getValue().signum() >= 0
                && age.getValue().intValue() <= OLDEST;
        return inYears && birthDate != null
                ? FhirDates.lastDayAtAge(birthDate, age.getValue().intValue())
                : null;
    }
}
