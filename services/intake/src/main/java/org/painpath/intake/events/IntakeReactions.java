package org.painpath.intake.events;

import java.time.ZoneId;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.intake.referral.ReferralCommand;

/**
 * What intake does about the events of others: the patient is told of visits, who sent the referral is shown how far it has
 * come, and a high risk of suicide, whoever found it, opens the crisis here. What the crisis then stops tells of no new danger,
 * so that it opens no second one. Other types park their referral.
 */
public final class IntakeReactions {

    private IntakeReactions() {}

    /** @param zone of the clinic */
    public static Reactions<ReferralCommand> all(ZoneId zone) {
        return dangers(zone)
                .on("painpath.evaluation.appointment-booked.v1", AppointmentBooked.class, AppointmentBooked::command)
                .on("painpath.evaluation.appointment-moved.v1", AppointmentMoved.class, AppointmentMoved::command)
                .on("painpath.evaluation.appointment-cancelled.v1", AppointmentEnded.class, AppointmentEnded::cancelled)
                .on("painpath.evaluation.appointment-missed.v1", AppointmentEnded.class, AppointmentEnded::missed)
                .on(
                        "painpath.evaluation.evaluation-cancelled.v1",
                        EvaluationCancelled.class,
                        EvaluationCancelled::command)
                .on(
                        "painpath.evaluation.examination-recorded.v1",
                        ExaminationRecorded.class,
                        ExaminationRecorded::command)
                .onSome(
                        "painpath.tracker.stage-entered.v1",
                        StageEntered.class,
                        StageEntered::isShownToTheReferrer,
                        StageEntered::command)
                .on("painpath.tracker.referral-closed.v1", ReferralClosed.class, ReferralClosed::command)
                .notOurs(
                        "painpath.tracker.referral-late.v1",
                        "painpath.tracker.referral-escalated.v1",
                        "painpath.evaluation.evaluation-opened.v1",
                        "painpath.evaluation.evaluation-reopened.v1",
                        "painpath.evaluation.evaluation-completed.v1",
                        "painpath.evaluation.diagnostic-ordered.v1",
                        "painpath.evaluation.diagnostic-resulted.v1",
                        "painpath.evaluation.diagnostic-retracted.v1",
                        "painpath.evaluation.critical-value-reported.v1",
                        "painpath.evaluation.results-acknowledged.v1",
                        "painpath.integration-therapy.course-planned.v1",
                        "painpath.integration-therapy.course-paused.v1",
                        "painpath.integration-therapy.course-resumed.v1",
                        "painpath.integration-therapy.course-completed.v1",
                        "painpath.integration-therapy.course-cancelled.v1",
                        "painpath.integration-therapy.session-scheduled.v1",
                        "painpath.integration-therapy.session-completed.v1",
                        "painpath.integration-therapy.session-missed.v1",
                        "painpath.integration-therapy.session-called-off.v1",
                        "painpath.integration-therapy.vitals-recorded.v1",
                        "painpath.integration-therapy.vitals-missed.v1",
                        "painpath.integration-therapy.missed-check-judged.v1",
                        "painpath.integration-therapy.dose-change-requested.v1");
    }

    private static Reactions<ReferralCommand> dangers(ZoneId zone) {
        return Reactions.<ReferralCommand>none()
                .onSome(
                        "painpath.evaluation.history-taken.v1",
                        HistoryTaken.class,
                        HistoryTaken::tellsOfDanger,
                        (history, event) -> history.command(event, zone))
                .onSome(
                        "painpath.integration-therapy.outcome-recorded.v1",
                        OutcomeRecorded.class,
                        OutcomeRecorded::tellsOfDanger,
                        (outcome, event) -> outcome.command(event, zone))
                .onSome(
                        "painpath.integration-therapy.adverse-event-reported.v1",
                        AdverseEventReported.class,
                        AdverseEventReported::tellsOfDanger,
                        (reported, event) -> reported.command(event, zone))
                .onSome(
                        "painpath.integration-therapy.course-stopped.v1",
                        CourseStopped.class,
                        CourseStopped::tellsOfDanger,
                        (stopped, event) -> stopped.command(event, zone));
    }
}
