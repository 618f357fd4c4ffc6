package org.painpath.intake.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.referral.ReferralCommand.RecordConsent;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.Today;

/**
 * What the patient says about one consent.
 *
 * @param version of the text that the patient agreed to, such as 2026-11
 * @param on the day on which the patient said so; today where it is left out
 */
record ConsentBody(
        @NotNull Consent kind,
        @NotNull Said said,

        @Nullable @Pattern(regexp = VERSION, message = "must be letters, digits, dots and hyphens, at most 40")
        String version,

        @Nullable LocalDate on) {

    private static final String VERSION = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

    enum Said {
        GIVEN,
        REVOKED
    }

    RecordConsent command(String by, Today today) {
        return new RecordConsent(kind, said == Said.GIVEN, version, on == null ? today.date() : on, by, today);
    }
}
