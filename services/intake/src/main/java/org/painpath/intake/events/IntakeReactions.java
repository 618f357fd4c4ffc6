package org.painpath.intake.events;

import org.painpath.chassis.delivery.Reactions;
import org.painpath.intake.referral.ReferralCommand;

/**
 * What intake does about the events of others: the patient is told of visits, and who sent the referral is shown how far it has
 * come. Other types park their referral.
 */
public final class IntakeReactions {

    private IntakeReactions() {}

    public static Reactions<ReferralCommand> all() {
        return Reactions.<ReferralCommand>none()
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
                        "painpath.evaluation.history-taken.v1",
                        "painpath.evaluation.diagnostic-ordered.v1",
                        "painpath.evaluation.diagnostic-resulted.v1",
                        "painpath.evaluation.diagnostic-retracted.v1",
                        "painpath.evaluation.critical-value-reported.v1",
                        "painpath.evaluation.results-acknowledged.v1");
    }
}
