package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;

/** Which policy a dose is judged by: that of the clinic's day. */
@FunctionalInterface
public interface DosingPolicyOfTheDay {

    /** @throws IllegalStateException before the first policy: nothing is ever decided without one */
    DosingPolicy on(LocalDate day);
}
