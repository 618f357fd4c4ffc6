package org.painpath.evaluation.events;

import org.painpath.chassis.delivery.Reactions;
import org.painpath.evaluation.workup.EvaluationCommand;

/** What this service does about the events of others; a type that is not named here parks its referral. */
public final class EvaluationReactions {
    private EvaluationReactions() {}

    public static Reactions<EvaluationCommand> all() {
        return Reactions.<EvaluationCommand>none()
                .on("painpath.intake.referral-accepted.v1", ReferralAccepted.class, ReferralAccepted::command)
                .on("painpath.intake.referral-withdrawn.v1", ReferralWithdrawn.class, ReferralWithdrawn::command)
                .on(
                        "painpath.prescription-review.returned-to-evaluation.v1",
                        ReturnedToEvaluation.class,
                        ReturnedToEvaluation::command)
                .on("painpath.intake.crisis-opened.v1", CrisisNews.class, CrisisNews::opened)
                .on("painpath.intake.crisis-closed.v1", CrisisNews.class, CrisisNews::closed)
                .on("painpath.intake.suicide-risk-noted.v1", SuicideRiskNews.class, SuicideRiskNews::noted)
                .on("painpath.intake.suicide-risk-seen.v1", SuicideRiskNews.class, SuicideRiskNews::seen)
                .on("painpath.intake.consent-revoked.v1", ConsentNews.class, ConsentNews::revoked)
                .on("painpath.intake.consent-given.v1", ConsentNews.class, ConsentNews::given)
                .endings(
                        "painpath.intake.referral-withdrawn.v1",
                        "painpath.intake.crisis-opened.v1",
                        "painpath.intake.suicide-risk-noted.v1",
                        "painpath.intake.consent-revoked.v1")
                .notOurs(
                        "painpath.intake.referral-received.v1",
                        "painpath.intake.referral-screened.v1",
                        "painpath.intake.information-requested.v1",
                        "painpath.intake.information-overdue.v1",
                        "painpath.intake.information-supplied.v1",
                        "painpath.intake.referral-declined.v1")
                .notOurs(
                        "painpath.prescription-review.review-opened.v1",
                        "painpath.prescription-review.dose-proposed.v1",
                        "painpath.prescription-review.dose-refused.v1",
                        "painpath.prescription-review.hold-overridden.v1",
                        "painpath.prescription-review.pharmacist-checked.v1",
                        "painpath.prescription-review.prescription-signed.v1",
                        "painpath.prescription-review.prescription-rejected.v1",
                        "painpath.prescription-review.dose-changed.v1",
                        "painpath.prescription-review.prescription-suspended.v1",
                        "painpath.prescription-review.prescription-resumed.v1",
                        "painpath.prescription-review.prescription-discontinued.v1",
                        "painpath.prescription-review.review-cancelled.v1");
    }
}
