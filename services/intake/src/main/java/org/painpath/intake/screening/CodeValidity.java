package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an ICD-10-CM code could be used: a code outside of its time is shown to staff and still read, for what it meant
 * has not changed.
 *
 * <p>Source: clinical reference 1.2: M54.5 was split, and F32.A added, with the fiscal year 2022.
 *
 * @param from first day; absent where it was always there
 * @param to last day; absent where it still is
 */
record CodeValidity(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final LocalDate FISCAL_YEAR_2022 = LocalDate.of(2021, 10, 1);
    private static final CodeValidity SINCE_2022 = new CodeValidity(FISCAL_YEAR_2022, null);
    private static final Map<String, CodeValidity> ICD10CM = Map.of(
            "M545", new CodeValidity(null, FISCAL_YEAR_2022.minusDays(1)),
            "M5450", SINCE_2022,
            "M5451", SINCE_2022,
            "M5459", SINCE_2022,
            "F32A", SINCE_2022);

    /** Why the code cannot be used on that day; empty where it can, or nothing else is known. */
    static Optional<String> objection(Coding coding, LocalDate on) {
        return coding.system().equals("http://hl7.org/fhir/sid/icd-10-cm")
                ? Optional.ofNullable(ICD10CM.get(coding.code().replace(".", "")))
                        .flatMap(validity -> validity.objection(on))
                : Optional.empty();
    }

    private Optional<String> objection(LocalDate on) {
        if (to != null && on.isAfter(to)) {
            return Optional.of("The code is not valid after %s.".formatted(to));
        }
        return from != null && on.isBefore(from)
                ? Optional.of("The code is not valid before %s.".formatted(from))
                : Optional.empty();
    }
}
