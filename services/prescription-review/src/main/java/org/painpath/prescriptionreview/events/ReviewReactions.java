package org.painpath.prescriptionreview.events;

import org.painpath.chassis.delivery.Reactions;
import org.painpath.prescriptionreview.review.ReviewCommand;

/** What this service does about the events of others; a type that is not named here parks its referral. */
public final class ReviewReactions {
    private static final String INTAKE = "painpath.intake.";
    private static final String EVALUATION = "painpath.evaluation.";
    private static final String THERAPY = "painpath.integration-therapy.";

    private ReviewReactions() {}

    public static Reactions<ReviewCommand> all() {
        return Reactions.<ReviewCommand>none()
                .on(EVALUATION + "evaluation-completed.v1", EvaluationCompleted.class, EvaluationCompleted::command)
                .on(EVALUATION + "evaluation-reopened.v1", EvaluationReopened.class, EvaluationReopened::command)
                .onSome(
                        INTAKE + "referral-accepted.v1",
                        ReferralAccepted.class,
                        ReferralAccepted::tellsResidence,
                        (accepted, _) -> accepted.command())
                .on(INTAKE + "referral-withdrawn.v1", ReferralWithdrawn.class, ReferralWithdrawn::command)
                .on(INTAKE + "crisis-opened.v1", CrisisNews.class, CrisisNews::opened)
                .on(INTAKE + "crisis-closed.v1", CrisisNews.class, CrisisNews::closed)
                .on(INTAKE + "suicide-risk-noted.v1", SuicideRiskNews.class, SuicideRiskNews::noted)
                .on(INTAKE + "suicide-risk-seen.v1", SuicideRiskNews.class, SuicideRiskNews::seen)
                .on(INTAKE + "consent-revoked.v1", ConsentNews.class, ConsentNews::revoked)
                .on(INTAKE + "consent-given.v1", ConsentNews.class, ConsentNews::given)
                .on(THERAPY + "dose-change-requested.v1", DoseChangeRequested.class, DoseChangeRequested::command)
                .on(THERAPY + "adverse-event-reported.v1", AdverseEventReported.class, AdverseEventReported::command)
                .on(THERAPY + "session-scheduled.v1", SessionNews.class, SessionNews::scheduled)
                .on(THERAPY + "session-completed.v1", SessionNews.class, SessionNews::completed)
                .on(THERAPY + "session-missed.v1", SessionNews.class, SessionNews::missed)
                .on(THERAPY + "session-called-off.v1", SessionNews.class, SessionNews::calledOff)
                .on(THERAPY + "course-paused.v1", CoursePaused.class, CoursePaused::command)
                .on(THERAPY + "course-resumed.v1", CourseResumed.class, CourseResumed::command)
                .on(THERAPY + "course-stopped.v1", CourseStopped.class, CourseStopped::command)
                .on(THERAPY + "course-completed.v1", CourseCompleted.class, CourseCompleted::command)
                .endings(
                        EVALUATION + "evaluation-reopened.v1",
                        INTAKE + "referral-withdrawn.v1",
                        INTAKE + "crisis-opened.v1",
                        INTAKE + "suicide-risk-noted.v1",
                        INTAKE + "consent-revoked.v1",
                        THERAPY + "dose-change-requested.v1",
                        THERAPY + "adverse-event-reported.v1",
                        THERAPY + "course-paused.v1",
                        THERAPY + "course-stopped.v1",
                        THERAPY + "course-completed.v1")
                .notOurs(
                        INTAKE + "referral-received.v1",
                        INTAKE + "referral-screened.v1",
                        INTAKE + "information-requested.v1",
                        INTAKE + "information-overdue.v1",
                        INTAKE + "information-supplied.v1",
                        INTAKE + "referral-declined.v1")
                .notOurs(
                        EVALUATION + "evaluation-opened.v1",
                        EVALUATION + "appointment-booked.v1",
                        EVALUATION + "appointment-moved.v1",
                        EVALUATION + "appointment-cancelled.v1",
                        EVALUATION + "appointment-missed.v1",
                        EVALUATION + "history-taken.v1",
                        EVALUATION + "examination-recorded.v1",
                        EVALUATION + "diagnostic-ordered.v1",
                        EVALUATION + "diagnostic-resulted.v1",
                        EVALUATION + "diagnostic-retracted.v1",
                        EVALUATION + "critical-value-reported.v1",
                        EVALUATION + "results-acknowledged.v1",
                        EVALUATION + "evaluation-cancelled.v1")
                .notOurs(
                        THERAPY + "course-planned.v1",
                        THERAPY + "vitals-recorded.v1",
                        THERAPY + "vitals-missed.v1",
                        THERAPY + "missed-check-judged.v1",
                        THERAPY + "outcome-recorded.v1",
                        THERAPY + "course-cancelled.v1");
    }
}
