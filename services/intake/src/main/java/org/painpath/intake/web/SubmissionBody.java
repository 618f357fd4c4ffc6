package org.painpath.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.reception.Mrn;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.reception.ReferralSubmission;
import org.painpath.intake.referral.Channel;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.Sex;

/** A referral as JSON. */
record SubmissionBody(
        @NotNull @Valid OriginatingIdBody originatingId,
        @NotNull Priority priority,
        @NotNull @Valid PatientBody patient,
        @Nullable @Valid FactsBody facts,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 10_000) String> notes,
        @Nullable @Valid ReferrerBody referrer) {

    record OriginatingIdBody(
            @NotBlank @Size(max = 255) String system,
            @NotBlank @Size(max = 255) String value) {}

    record PatientBody(
            @NotBlank @Size(max = 200) String family,
            @NotBlank @Size(max = 200) String given,
            @NotNull @PastOrPresent LocalDate birthDate,
            @NotNull Sex sex,
            @Nullable @Size(min = 1, max = 100) String mrn,
            @Nullable @Size(min = 1, max = 50) String phone,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(min = 1, max = 500) String address) {

        PatientIdentity identity() {
            List<Mrn> mrns = mrn == null ? List.of() : List.of(new Mrn(null, mrn));
            return new PatientIdentity(family, given, birthDate, sex, mrns, phone, email, address);
        }
    }

    /** @param email where the referrer is told that the referral came in, what is missing, and of a decline */
    record ReferrerBody(@NotBlank @Email @Size(max = 254) String email) {}

    ReferralSubmission submission(String raw) {
        return new ReferralSubmission(
                Channel.REST,
                new OriginatingId(originatingId.system(), originatingId.value()),
                priority,
                patient.identity(),
                facts == null ? ScreeningFacts.none() : facts.facts(),
                notes == null ? List.of() : notes,
                referrer == null ? null : referrer.email(),
                "application/json",
                raw);
    }

    /** Says nothing of the patient, so that no log line can. */
    @Override
    public String toString() {
        return "SubmissionBody[…]";
    }
}
