package org.painpath.tracker.lifecycle;

/** What integration therapy publishes. */
public enum TherapyStep implements Step {
    COURSE_PLANNED("Course of treatment planned"),
    SESSION_SCHEDULED("Session booked"),
    SESSION_COMPLETED("Session completed"),
    SESSION_MISSED("Session missed"),
    SESSION_CALLED_OFF("Session called off before the dose"),
    VITALS_RECORDED("Vital signs recorded"),
    VITALS_MISSED("Vital signs after a dose missed"),
    MISSED_CHECK_JUDGED("Missed vital signs looked into"),
    OUTCOME_RECORDED("Outcome recorded"),
    ADVERSE_EVENT_REPORTED("Adverse event reported"),
    DOSE_CHANGE_REQUESTED("Dose change asked for"),
    COURSE_PAUSED("Course paused"),
    COURSE_RESUMED("Course resumed"),
    COURSE_COMPLETED("Course completed"),
    COURSE_STOPPED("Course stopped"),
    COURSE_CANCELLED("Course cancelled");

    private final String summary;

    TherapyStep(String summary) {
        this.summary = summary;
    }

    @Override
    public String summary() {
        return summary;
    }
}
