package org.painpath.prescriptionreview.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.web.Refusal;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.pdmp.PdmpHolds;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.review.DoseChangeNoted;
import org.painpath.prescriptionreview.review.DoseProposed;
import org.painpath.prescriptionreview.review.HoldOverridden;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.Shown;
import org.painpath.prescriptionreview.store.Stage;

/**
 * A review as staff see it.
 *
 * @param awaited what keeps a signature or a fill waiting: missing, out of date, or not sure to have reached us
 * @param pdmp what the state's program said when it was last asked
 * @param findings of the last proposal, also of a refused one, and what stands against treatment now
 * @param obstacles what stands against treatment, as intake has told
 * @param dose the proposal, with every line of its reckoning
 * @param shown digest of the dose, its findings, the facts and what was decided: check and signature name it
 * @param prescription the one in force, also while a change of it is under review; the last one after it has ended
 * @param changeAsked the change that the therapist asked for
 * @param missing what the evaluation was asked for
 * @param handOff what the pharmacy has been told or is to be told, the newest first
 * @param taperPlan the taper that is offered to begin from, where one may be proposed
 * @param patientState two-letter code of where the patient lives, as intake told: whose program is asked; absent where it was not told
 */
record ReviewView(
        UUID referralId,
        long version,
        Stage stage,
        @Nullable Integer revision,
        @Nullable ReviewFacts facts,
        List<FindingFact> findings,
        List<Obstacle> obstacles,
        @Nullable DoseProposed dose,
        List<HoldOverridden> overrides,
        @Nullable String pharmacist,
        @Nullable String shown,
        @Nullable Prescription prescription,
        @Nullable DoseChangeNoted changeAsked,
        List<String> missing,
        @Nullable String reasonCode,
        List<Awaited> awaited,
        @Nullable PdmpQuery pdmp,
        List<HandOffView> handOff,
        @Nullable TaperPlanView taperPlan,
        @Nullable String patientState) {

    /** @throws Refusal 404 for a review that was never opened */
    static ReviewView of(
            UUID referralId,
            long version,
            Review review,
            List<Awaited> awaited,
            List<HandOffView> handOff,
            @Nullable TaperPlanView taperPlan) {
        var view = new Draft(referralId, version, review, awaited, handOff, taperPlan);
        return switch (review) {
            case Review.Unopened _ -> throw Refusal.notFound();
            case Review.Open open -> view.under(open, null, List.of(), null);
            case Review.Proposed proposed -> view.under(proposed, proposed.dose(), proposed.overrides(), null);
            case Review.Checked checked ->
                view.under(checked, checked.dose(), checked.overrides(), checked.pharmacist());
            case Review.Returned returned -> view.returned(returned);
            case Review.Active active ->
                view.signed(active.facts(), active.revision(), active.prescription(), active.pdmp());
            case Review.Suspended off -> view.signed(off.facts(), off.revision(), off.prescription(), off.pdmp());
            case Review.Discontinued ended -> view.closed(ended.prescription(), null);
            case Review.Rejected rejected -> view.closed(null, rejected.reasonCode());
            case Review.Cancelled cancelled -> view.closed(null, cancelled.reasonCode());
        };
    }

    /** What every stage has. */
    private record Draft(
            UUID referralId,
            long version,
            Review shown,
            List<Awaited> awaited,
            List<HandOffView> handOff,
            @Nullable TaperPlanView taperPlan) {

        ReviewView under(
                Review.UnderReview review,
                @Nullable DoseProposed dose,
                List<HoldOverridden> overrides,
                @Nullable String pharmacist) {
            var basis = review.basis();
            return new ReviewView(
                    referralId,
                    version,
                    Stage.of(shown),
                    basis.revision(),
                    basis.facts(),
                    Stream.of(review.findings(), shown.obstacles().findings(), holds(basis))
                            .flatMap(List::stream)
                            .toList(),
                    shown.obstacles().all(),
                    dose,
                    overrides,
                    pharmacist,
                    Shown.digest(shown),
                    basis.inForce(),
                    basis.asked(),
                    List.of(),
                    null,
                    awaited,
                    basis.pdmp(),
                    handOff,
                    taperPlan,
                    shown.obstacles().elsewhere().state());
        }

        ReviewView returned(Review.Returned returned) {
            var basis = returned.basis();
            return plain(basis.revision(), basis.facts(), basis.inForce(), returned.missing(), null, basis.pdmp());
        }

        ReviewView signed(ReviewFacts facts, int revision, Prescription prescription, @Nullable PdmpQuery pdmp) {
            return plain(revision, facts, prescription, List.of(), null, pdmp);
        }

        ReviewView closed(@Nullable Prescription prescription, @Nullable String reasonCode) {
            return plain(null, null, prescription, List.of(), reasonCode, null);
        }

        /** What a second physician overrides, though the proposal does not have it. */
        private static List<FindingFact> holds(Review.Basis basis) {
            return PdmpHolds.examine(basis.pdmp(), basis.obstacles().elsewhere().state()).stream()
                    .filter(Finding::blocks)
                    .map(FindingFact::of)
                    .toList();
        }

        private ReviewView plain(
                @Nullable Integer revision,
                @Nullable ReviewFacts facts,
                @Nullable Prescription prescription,
                List<String> missing,
                @Nullable String reasonCode,
                @Nullable PdmpQuery pdmp) {
            return new ReviewView(
                    referralId,
                    version,
                    Stage.of(shown),
                    revision,
                    facts,
                    shown.obstacles().findings(),
                    shown.obstacles().all(),
                    null,
                    List.of(),
                    null,
                    null,
                    prescription,
                    null,
                    missing,
                    reasonCode,
                    awaited,
                    pdmp,
                    handOff,
                    taperPlan,
                    shown.obstacles().elsewhere().state());
        }
    }
}
