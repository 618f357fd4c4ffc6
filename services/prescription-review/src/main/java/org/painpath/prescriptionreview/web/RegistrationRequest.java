package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.painpath.prescriptionreview.registration.DeaNumber;
import org.painpath.prescriptionreview.registration.Registration;

/**
 * @param deaNumber two letters and seven digits
 * @param validFrom first day of the registration
 * @param validUntil last day
 * @param states two-letter codes of the states whose licence the prescriber holds
 * @param practitionerName as it is to stand on a prescription
 * @param practitionerAddress of the registered place, one line
 */
record RegistrationRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z9]\\d{7}") String deaNumber,

        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,

        @NotEmpty @Size(max = 60) List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> states,

        @Nullable @Size(min = 1, max = 120) String practitionerName,
        @Nullable @Size(min = 1, max = 300) String practitionerAddress) {

    /** @throws Refusal 400 for a number that was mistyped, or days that end before they begin */
    Registration registration(UUID id, String prescriber, String enteredBy) {
        if (!DeaNumber.addsUp(deaNumber)) {
            throw Refusal.field("deaNumber", "does not add up; a digit is wrong");
        }
        if (validUntil.isBefore(validFrom)) {
            throw Refusal.field("validUntil", "is before validFrom");
        }
        return new Registration(
                id,
                prescriber,
                deaNumber,
                validFrom,
                validUntil,
                states.stream().distinct().sorted().toList(),
                enteredBy,
                null,
                null,
                practitionerName,
                practitionerAddress);
    }
}
