package org.painpath.integrationtherapy.events;

import org.painpath.chassis.delivery.Reactions;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseCommand.CancelForWithdrawal;
import org.painpath.integrationtherapy.course.CourseCommand.LiftSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.PauseForSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.PlanCourse;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeForDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.StopForDiscontinuation;

/** What other services' events make of a course. */
public final class CourseReactions {
    private CourseReactions() {}

    public static Reactions<CourseCommand> all() {
        return Reactions.<CourseCommand>none()
                .on(
                        review("prescription-signed"),
                        SignedDose.class,
                        (signed, event) -> new PlanCourse(signed.dosing(), event.occurredAt()))
                .on(
                        review("dose-changed"),
                        SignedDose.class,
                        (changed, event) -> new ResumeForDoseChange(changed.dosing(), event.occurredAt()))
                .on(review("prescription-suspended"), PrescriptionSuspended.class, _ -> new PauseForSuspension())
                .on(review("prescription-resumed"), PrescriptionResumed.class, _ -> new LiftSuspension())
                .on(
                        review("prescription-discontinued"),
                        PrescriptionDiscontinued.class,
                        discontinued -> new StopForDiscontinuation(discontinued.by()))
                .notOurs(
                        review("review-opened"),
                        review("dose-proposed"),
                        review("dose-refused"),
                        review("hold-overridden"),
                        review("pharmacist-checked"),
                        review("prescription-rejected"),
                        review("returned-to-evaluation"),
                        review("review-cancelled"))
                .on(
                        intake("referral-withdrawn"),
                        ReferralWithdrawn.class,
                        withdrawn -> new CancelForWithdrawal(withdrawn.reason()))
                .on(intake("crisis-opened"), CrisisNews.class, CrisisNews::opened)
                .on(intake("crisis-closed"), CrisisNews.class, CrisisNews::closed)
                .on(intake("suicide-risk-noted"), SuicideRiskNews.class, SuicideRiskNews::noted)
                .on(intake("suicide-risk-seen"), SuicideRiskNews.class, SuicideRiskNews::seen)
                .on(intake("consent-revoked"), ConsentNews.class, ConsentNews::revoked)
                .on(intake("consent-given"), ConsentNews.class, ConsentNews::given)
                .endings(
                        review("dose-changed"),
                        review("prescription-suspended"),
                        review("prescription-discontinued"),
                        intake("referral-withdrawn"),
                        intake("crisis-opened"),
                        intake("suicide-risk-noted"),
                        intake("consent-revoked"))
                .notOurs(
                        intake("referral-received"),
                        intake("referral-screened"),
                        intake("information-requested"),
                        intake("information-overdue"),
                        intake("information-supplied"),
                        intake("referral-accepted"),
                        intake("referral-declined"));
    }

    private static String review(String fact) {
        return "painpath.prescription-review." + fact + ".v1";
    }

    private static String intake(String fact) {
        return "painpath.intake." + fact + ".v1";
    }
}
