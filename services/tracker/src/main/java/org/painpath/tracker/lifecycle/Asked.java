package org.painpath.tracker.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of somebody outside the clinic.
 *
 * @param until the day that was named; absent where none was
 * @param of {@code REFERRER}, {@code PATIENT} or both; none where it was not told, and then it was the referrer
 */
record Asked(@Nullable LocalDate until, List<String> of) {
    private static final String REFERRER = "REFERRER";
    private static final String PATIENT = "PATIENT";

    static final Asked NOBODY = new Asked(null, List.of());

    Asked {
        of = List.copyOf(of);
    }

    /** Both sides may owe something. */
    Asked and(StepDetails request) {
        return new Asked(
                request.dueOn(),
                Stream.concat(of.stream(), request.codes().stream()).distinct().toList());
    }

    /** A patient has no worklist: a coordinator minds what the patient owes. */
    Role minder() {
        return isOfPatientAlone() ? Role.COORDINATOR : Role.REFERRER;
    }

    String words() {
        if (isOfPatientAlone()) {
            return "the missing information from the patient";
        }
        return of.contains(PATIENT) ? "the missing information, also from the patient" : "the missing information";
    }

    private boolean isOfPatientAlone() {
        return of.contains(PATIENT) && !of.contains(REFERRER);
    }
}
