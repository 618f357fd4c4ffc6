package org.painpath.evaluation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;

/**
 * @param clinician user name of who sees the patient; absent, whoever is on duty
 * @param minutes how long; 60 when absent
 */
record BookingRequest(
        @NotNull Instant startsAt,
        @NotNull AppointmentMode mode,
        @Nullable @Pattern(regexp = USER_NAME) String clinician,
        @Nullable @Min(15) @Max(240) Integer minutes) {

    static final String USER_NAME = "[A-Za-z0-9._@-]{1,100}";

    String clinicianOrClinic() {
        return clinician == null ? Appointment.CLINIC : clinician;
    }

    int length() {
        return minutes == null ? Appointment.USUAL_MINUTES : minutes;
    }
}
