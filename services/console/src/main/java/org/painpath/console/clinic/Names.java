package org.painpath.console.clinic;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who the patients of some referrals are: asked of intake when a page is shown, audited there, kept nowhere. */
public record Names(List<Name> items) {

    public record Name(
            UUID referralId,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String mrn) {

        public String shown() {
            return (family == null ? "—" : family) + ", " + (given == null ? "—" : given);
        }

        /** Age in whole years and sex: {@code 54 F}. */
        public String ageAndSex(LocalDate today) {
            String age = birthDate == null
                    ? "age unknown"
                    : Integer.toString(Period.between(birthDate, today).getYears());
            return sex == null ? age : age + " " + letter(sex);
        }

        private static String letter(String sex) {
            return switch (sex) {
                case "FEMALE" -> "F";
                case "MALE" -> "M";
                case String other -> other.toLowerCase(Locale.ROOT);
            };
        }
    }
}
