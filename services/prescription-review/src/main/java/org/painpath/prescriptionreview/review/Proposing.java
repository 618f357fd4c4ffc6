package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.DosingPolicyOfTheDay;
import org.painpath.prescriptionreview.dosing.RunningDose;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Basis;
import org.painpath.prescriptionreview.review.Review.Checked;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Open;
import org.painpath.prescriptionreview.review.Review.Proposed;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.UnderReview;
import org.painpath.prescriptionreview.review.Review.Unopened;
import org.painpath.prescriptionreview.review.ReviewCommand.OverrideHold;
import org.painpath.prescriptionreview.review.ReviewCommand.ProposeDose;

/**
 * A dose is proposed only from complete facts that forbid nothing; a new proposal takes the place of an unsigned one. A taper of a prescription in
 * force opens the review again by itself: it is asked for by nobody else.
 */
record Proposing(DosingPolicyOfTheDay policies) {

    Decision<ReviewEvent> propose(Review review, ProposeDose command) {
        return switch (review) {
            case UnderReview under -> propose(under.basis(), command);
            case Unopened _ -> Refused.notOpen();
            case Active active when command.request().taper() != null -> taper(active, command);
            case Active _, Suspended _ -> Refused.signed();
            case Returned _ -> Refused.returned();
            case Closed _ -> Refused.closed();
        };
    }

    private Decision<ReviewEvent> taper(Active active, ProposeDose command) {
        var opened = new ReviewOpened(active.facts().indication(), active.revision() + 1);
        var basis = new Basis(
                active.facts(),
                opened.revision(),
                active.prescription(),
                false,
                null,
                active.obstacles(),
                active.pdmp());
        return active.obstacles()
                .againstPrescribing()
                .map(first -> Decision.<ReviewEvent>refused(first.code(), first.words()))
                .orElseGet(() -> reopenedBy(opened, propose(basis, command)));
    }

    /** A taper that cannot be proposed leaves the prescription as it is. */
    private static Decision<ReviewEvent> reopenedBy(ReviewOpened opened, Decision<ReviewEvent> proposed) {
        return switch (proposed) {
            case Decision.Accepted<ReviewEvent>(List<ReviewEvent> events) ->
                Decision.accepted(
                        Stream.concat(Stream.of(opened), events.stream()).toList());
            case Decision.Refused<ReviewEvent> refused -> Decision.refused(refused.code(), refused.words());
        };
    }

    Decision<ReviewEvent> override(Review review, OverrideHold command) {
        return switch (review) {
            case Proposed proposed -> Overriding.decide(proposed, command, policies.on(command.on()));
            case Open _ -> Refused.notProposed();
            case Checked _ -> Refused.alreadyChecked();
            case Unopened _ -> Refused.notOpen();
            case Active _, Suspended _ -> Refused.signed();
            case Returned _ -> Refused.returned();
            case Closed _ -> Refused.closed();
        };
    }

    static DoseAssessment assess(Basis basis, DoseRequest request, LocalDate on, DosingPolicy policy) {
        return DoseAssessment.of(basis.facts(), request, running(basis, on), on, policy);
    }

    private Decision<ReviewEvent> propose(Basis basis, ProposeDose command) {
        DosingPolicy policy = policies.on(command.on());
        if (!command.request().fits(command.request().route(running(basis, command.on())))) {
            return Decision.refused("dose-does-not-fit-route", "What was typed has no meaning on this route.");
        }
        DoseAssessment assessment = assess(basis, command.request(), command.on(), policy);
        return assessment
                .proposable()
                .<Decision<ReviewEvent>>map(dose -> Decision.accepted(DoseProposed.of(
                        dose, command.request().taper(), assessment.findings(), policy.version(), command.by())))
                .orElseGet(() -> refused(assessment, command.by(), policy.version()));
    }

    private static Decision<ReviewEvent> refused(DoseAssessment assessment, String by, String policyVersion) {
        var fact = new DoseRefused(FindingFact.of(assessment.findings()), policyVersion, by);
        return new Decision.Refused<>(
                "dose-refused",
                "No dose can be proposed: " + String.join("; ", Blockers.forbidding(assessment.findings())),
                List.of(fact));
    }

    private static @Nullable RunningDose running(Basis basis, LocalDate on) {
        return Taken.on(basis.inForce(), basis.asked(), on);
    }
}
