package org.painpath.tracker.lifecycle;

/** What evaluation publishes. */
public enum EvaluationStep implements Step {
    EVALUATION_OPENED("Evaluation opened"),
    APPOINTMENT_BOOKED("Visit booked"),
    APPOINTMENT_MOVED("Visit moved"),
    APPOINTMENT_CANCELLED("Visit cancelled"),
    APPOINTMENT_MISSED("Visit missed"),
    HISTORY_TAKEN("History taken"),
    EXAMINATION_RECORDED("Examination recorded"),
    DIAGNOSTIC_ORDERED("Diagnostic tests ordered"),
    DIAGNOSTIC_RESULTED("Diagnostic result received"),
    DIAGNOSTIC_RETRACTED("Diagnostic result taken back"),
    CRITICAL_VALUE_REPORTED("Critical result"),
    RESULTS_ACKNOWLEDGED("Results acknowledged"),
    EVALUATION_COMPLETED("Evaluation completed"),
    EVALUATION_REOPENED("Evaluation opened again"),
    EVALUATION_CANCELLED("Evaluation cancelled");

    private final String summary;

    EvaluationStep(String summary) {
        this.summary = summary;
    }

    @Override
    public String summary() {
        return summary;
    }
}
