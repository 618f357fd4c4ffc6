package org.painpath.console.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Patients that intake found. @param more whether there are others */
public record Found(List<Patient> items, boolean more) {

    public record Patient(
            UUID referralId,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String mrn,
            String stage,
            Instant receivedAt) {

        public Names.Name name() {
            return new Names.Name(referralId, family, given, birthDate, sex, mrn);
        }
    }
}
