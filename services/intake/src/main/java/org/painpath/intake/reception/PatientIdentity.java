package org.painpath.intake.reception;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Sex;

/**
 * Everything that says who the patient is. It goes into the identity tables of intake and nowhere else:
 * no event, no log line, no error carries any of it.
 *
 * @param birthDate never in the future; the age in years is worked out from it when the referral is received
 * @param address one line, as an envelope shows it
 */
public record PatientIdentity(
        @Nullable String family,
        @Nullable String given,
        @Nullable LocalDate birthDate,
        Sex sex,
        List<Mrn> mrns,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    private static final int OLDEST_YEARS = 130;

    public PatientIdentity {
        mrns = List.copyOf(mrns);
    }

    /** A day in the last 130 years. */
    public static boolean canBeBornOn(LocalDate birthDate, LocalDate today) {
        return !birthDate.isAfter(today) && Period.between(birthDate, today).getYears() <= OLDEST_YEARS;
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "PatientIdentity[…]";
    }
}
