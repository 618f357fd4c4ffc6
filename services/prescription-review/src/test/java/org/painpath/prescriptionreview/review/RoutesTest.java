package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.*;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.InfusionRequest;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.review.ReviewCommand.*;

/** From a proposal to a signature on each route, and from one route to another. */
class RoutesTest {
    private static final InfusionRequest SERIES = new InfusionRequest("crps-outpatient", null, null, null);

    @Test
    void aSeriesOfInfusionsIsProposedCheckedAndSigned() {
        var checked = after(OPEN, infusion(SERIES), CHECK);
        var signed = (PrescriptionSigned) events(checked, Stages.signing(FIRST, 10, 0, "prescriber", TODAY))
                .getFirst();
        assertThat(signed.route()).isEqualTo(Route.IV_INFUSION);
        assertThat(signed.quantity()).isEqualTo(10);
        assertThat(signed.singleDoseMg()).isEqualTo(new BigDecimal("98.12"));
        assertThat(signed.infusion()).isNotNull();
        assertThat(signed.prescription().infusion()).isEqualTo(signed.infusion());
        assertThat(refused(checked, SIGN).code()).isEqualTo("refills-not-at-the-clinic");
    }

    @Test
    void aSeriesInChildPughBIsNotCutAgainWhenItIsChecked() {
        var open = openWith(Patients.childPughB());
        var proposed = after(open, infusion(SERIES));
        var override =
                new OverrideHold("liver-function-allows-ketamine", "CLOSE_MONITORING_ARRANGED", "clinician", TODAY);
        assertThat(events(after(proposed, override), CHECK)).singleElement().isInstanceOf(PharmacistChecked.class);
    }

    @Test
    void aBolusIsTypedCheckedAndSignedOnce() {
        var untyped = new ProposeDose(new DoseRequest(Route.IV_BOLUS, null, null, null, null), "prescriber", TODAY);
        assertThat(refused(after(OPEN), untyped).words()).contains("dose-is-typed", "no start is published");
        var typed = new ProposeDose(
                new DoseRequest(Route.IV_BOLUS, null, new BigDecimal("0.3"), null, null), "prescriber", TODAY);
        var signed =
                (PrescriptionSigned) events(after(OPEN, typed, CHECK), Stages.signing(FIRST, 1, 0, "prescriber", TODAY))
                        .getFirst();
        assertThat(signed.singleDoseMg()).isEqualTo(new BigDecimal("21.03"));
        assertThat(signed.quantity()).isEqualTo(1);
    }

    @Test
    void whatHasNoMeaningOnARouteIsRefusedAndChangesNothing() {
        var timesOfAnInfusion =
                new ProposeDose(new DoseRequest(Route.IV_INFUSION, null, null, 3, SERIES), "prescriber", TODAY);
        var refusal = refused(after(OPEN), timesOfAnInfusion);
        assertThat(refusal.code()).isEqualTo("dose-does-not-fit-route");
        assertThat(refusal.recorded()).isEmpty();
    }

    @Test
    void aChangeOfRouteIsTypedAndJudgedAsAFirstDose() {
        var usual = new ProposeDose(DoseRequest.taken(Route.SUBLINGUAL, null, null), "prescriber", TODAY);
        assertThat(refused(changeAsked(), usual).words()).contains("never converted");
        var typed =
                new ProposeDose(DoseRequest.taken(Route.SUBLINGUAL, new BigDecimal("26"), null), "prescriber", TODAY);
        var proposed = (DoseProposed) events(changeAsked(), typed).getFirst();
        assertThat(proposed.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("start-dose-within-range");
            assertThat(finding.blocks()).isTrue();
        });
    }

    @Test
    void aChangeGoesOnWithItsRouteWhereNoneIsNamed() {
        var sublingual = new ProposeDose(DoseRequest.taken(Route.SUBLINGUAL, null, null), "prescriber", TODAY);
        var signed = after(OPEN, sublingual, CHECK, SIGN, ASK_FOR_MORE);
        var again = new ProposeDose(new DoseRequest(null, null, null, null, null), "prescriber", TODAY);
        var proposed = (DoseProposed) events(signed, again).getFirst();
        assertThat(proposed.route()).isEqualTo(Route.SUBLINGUAL);
        assertThat(proposed.singleDoseMg()).isEqualTo(new BigDecimal("20"));
    }

    @Test
    void anOverrideGivenUnderAnotherPolicyDoesNotCount() {
        var held = after(openWith(Patients.ordinary().taking(Patients.GABAPENTIN)), PROPOSE);
        var proposed = (Review.Proposed) held;
        var old = new HoldOverridden("interaction-gabapentinoid", "ALREADY_TOLERATED", "clinician", "2026.10");
        var overridden = new Review.Proposed(proposed.basis(), proposed.dose(), List.of(old));
        assertThat(refused(overridden, CHECK).code()).isEqualTo("open-finding");
    }

    private static ProposeDose infusion(InfusionRequest infusion) {
        return new ProposeDose(new DoseRequest(Route.IV_INFUSION, null, null, null, infusion), "prescriber", TODAY);
    }

    private static Decision.Refused<ReviewEvent> refused(Review review, ReviewCommand command) {
        return (Decision.Refused<ReviewEvent>) Stages.decide(review, command);
    }
}
