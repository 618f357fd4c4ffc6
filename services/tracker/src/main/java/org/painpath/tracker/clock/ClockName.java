package org.painpath.tracker.clock;

import java.util.Locale;

/** What is timed; {@code [P]} targets of clinical reference 7.5, and of the clinic where it names none. */
public enum ClockName {
    /** From receipt to decision, by how urgent the referral is. */
    TRIAGE_STAT,
    TRIAGE_URGENT,
    TRIAGE_ROUTINE,
    /** Until missing information comes, where no day was named for it. */
    INFORMATION,
    /** While no visit is booked. */
    BOOKING,
    /** To reach a patient again after a missed visit. */
    CONTACT,
    /** From the time that a visit or a session was booked for until what comes of it is recorded. */
    VISIT,
    /** From order to result. */
    RESULTS,
    /** Until a clinician has closed a crisis: at once. */
    CRISIS,
    /** Until a clinician has acknowledged a critical result. */
    CRITICAL_RESULT,
    /** From the last finding to the assessment. */
    ASSESSMENT,
    /** From the opening of the prescription review to the signature. */
    REVIEW,
    /** Until a suspended prescription or a paused course is settled. */
    SUSPENSION,
    /** Between two contacts of a course. */
    SESSION,
    /** Between two services: the system's own. */
    HAND_OVER;

    /** As the policy writes it: {@code triage-routine}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody names the time: the policy then has no span until it is due. */
    public boolean isPromised() {
        return this == VISIT;
    }
}
