package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.*;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.prescription.Fill;
import org.painpath.prescriptionreview.review.ReviewCommand.*;

class ReviewDeciderTest {
    private static final String REASON = "BENEFIT_OUTWEIGHS_RISK";

    @Test
    void aProposalKeepsItsReckoningItsFindingsAndItsPolicy() {
        var proposed =
                (DoseProposed) events(openWith(Patients.manOf70()), PROPOSE).getFirst();
        assertThat(proposed.singleDoseMg()).isEqualTo(new BigDecimal("10"));
        assertThat(proposed.dailyMg()).isEqualTo(new BigDecimal("30"));
        assertThat(proposed.egfr()).isEqualTo(54);
        assertThat(proposed.gfrCategory()).hasToString("G3a");
        assertThat(proposed.childPughClass()).isNull();
        assertThat(proposed.policyVersion()).isEqualTo("2026.11");
        assertThat(proposed.findings()).hasSizeGreaterThan(15);
    }

    @Test
    void aMissingCreatinineRefusesTheProposalAndTheRefusalIsAFact() {
        var open = openWith(Patients.ordinary().without(LabTest.CREATININE));
        var refused = refused(open, PROPOSE);
        assertThat(refused.code()).isEqualTo("dose-refused");
        assertThat(refused.words()).contains("kidney-function-is-known", "creatinine");
        assertThat(refused.recorded()).singleElement().isInstanceOf(DoseRefused.class);
        assertThat(after(open, PROPOSE))
                .isInstanceOfSatisfying(
                        Review.Open.class,
                        stage -> assertThat(stage.findings())
                                .extracting(FindingFact::rule)
                                .contains("kidney-function-is-known"));
    }

    @Test
    void aStopRefusesTheProposal() {
        assertThat(refused(openWith(Patients.ordinary().taking(Patients.THEOPHYLLINE)), PROPOSE)
                        .words())
                .contains("interaction-xanthine");
        assertThat(refused(openWith(Patients.childPughC()), PROPOSE).words()).contains("Child-Pugh C");
    }

    @Test
    void aNewProposalThatIsRefusedTakesTheOldOneBack() {
        var tooMuch = new ProposeDose(DoseRequest.taken(Route.ORAL, new BigDecimal("101"), null), "prescriber", TODAY);
        assertThat(after(OPEN, PROPOSE, CHECK, tooMuch)).isInstanceOf(Review.Open.class);
    }

    @Test
    void aHoldKeepsThePharmacistFromChecking() {
        var held = after(openWith(Patients.ordinary().taking(Patients.GABAPENTIN)), PROPOSE);
        assertThat(refused(held, CHECK).code()).isEqualTo("open-finding");
        assertThat(events(after(held, OVERRIDE), CHECK)).singleElement().isInstanceOf(PharmacistChecked.class);
    }

    @Test
    void aHoldIsOverriddenByAnotherPhysicianOnceAndOnlyIfItIsOne() {
        var held = after(openWith(Patients.ordinary().taking(Patients.GABAPENTIN)), PROPOSE);
        assertThat(refused(held, new OverrideHold("interaction-gabapentinoid", REASON, "prescriber", TODAY))
                        .code())
                .isEqualTo("same-person");
        assertThat(refused(held, new OverrideHold("adults-only", REASON, "clinician", TODAY))
                        .code())
                .isEqualTo("no-such-hold");
        assertThat(refused(held, new OverrideHold("interaction-gabapentinoid", "BECAUSE", "clinician", TODAY))
                        .code())
                .isEqualTo("unknown-override-reason");
        assertThat(refused(after(held, OVERRIDE), OVERRIDE).code()).isEqualTo("already-overridden");
    }

    @Test
    void eachHoldIsOverriddenForItself() {
        var held =
                after(openWith(Patients.ordinary().taking(Patients.GABAPENTIN).pressure(150, 80)), PROPOSE, OVERRIDE);
        assertThat(refused(held, CHECK).words()).contains("blood-pressure-below-pre-dose-limit");
        var second = new OverrideHold("blood-pressure-below-pre-dose-limit", REASON, "clinician", TODAY);
        assertThat(events(after(held, second), CHECK)).singleElement().isInstanceOf(PharmacistChecked.class);
    }

    @Test
    void whatIsNoHoldStaysShutWhateverWasOverridden() {
        var proposed = (Review.Proposed) after(OPEN, PROPOSE);
        var weight = new HoldOverridden("weight-is-recent-and-plausible", REASON, "clinician", "2026.11");
        var overridden = new Review.Proposed(proposed.basis(), proposed.dose(), List.of(weight));
        var late = Stages.checking(List.of(), "pharmacist", TODAY.plusDays(31));
        assertThat(refused(overridden, late).code()).isEqualTo("open-finding");
    }

    @Test
    void aStrongInhibitorHalvesTheDoseThatIsProposed() {
        var proposed = (DoseProposed) events(openWith(Patients.ordinary().taking(Patients.CLARITHROMYCIN)), PROPOSE)
                .getFirst();
        assertThat(proposed.singleDoseMg()).isEqualTo(new BigDecimal("5"));
    }

    @ParameterizedTest
    @CsvSource({"140, 90, CAUTION", "141, 90, HOLD", "140, 91, HOLD"})
    void aStimulantIsHeldUntilThePressureIsControlled(int systolic, int diastolic, Severity severity) {
        var patient = Patients.ordinary()
                .taking(Patients.rxnorm("6901", "methylphenidate"))
                .pressure(systolic, diastolic);
        var proposed = (DoseProposed) events(openWith(patient), PROPOSE).getFirst();
        assertThat(proposed.findings())
                .filteredOn(finding -> finding.rule().equals("interaction-stimulant"))
                .extracting(FindingFact::severity)
                .containsExactly(severity);
    }

    @Test
    void anOverrideEndsWithItsProposal() {
        var again = after(openWith(Patients.ordinary().taking(Patients.GABAPENTIN)), PROPOSE, OVERRIDE, PROPOSE);
        assertThat(refused(again, CHECK).code()).isEqualTo("open-finding");
    }

    @Test
    void aCautionIsAcknowledgedByThePharmacist() {
        var proposed = after(openWith(Patients.ordinary().taking(Patients.AMITRIPTYLINE)), PROPOSE);
        assertThat(refused(proposed, CHECK).code()).isEqualTo("caution-not-acknowledged");
        assertThat(events(proposed, Stages.checking(List.of("interaction-tricyclic"), "pharmacist", TODAY)))
                .containsExactly(new PharmacistChecked(
                        "pharmacist",
                        List.of("interaction-tricyclic"),
                        "2026.11",
                        Shown.digest(Stages.prepared(proposed, CHECK))));
    }

    @Test
    void threePairsOfHandsAreKeptApart() {
        assertThat(refused(after(OPEN, PROPOSE), Stages.checking(List.of(), "prescriber", TODAY))
                        .code())
                .isEqualTo("same-person");
        assertThat(refused(after(OPEN, PROPOSE, CHECK), Stages.signing(FIRST, 30, 0, "pharmacist", TODAY))
                        .code())
                .isEqualTo("same-person");
    }

    @Test
    void aWeightThatHasGoneOutOfDateStopsCheckAndSignature() {
        var late = TODAY.plusDays(31);
        assertThat(refused(after(OPEN, PROPOSE), Stages.checking(List.of(), "pharmacist", late))
                        .words())
                .contains("weight-is-recent-and-plausible");
        assertThat(refused(after(OPEN, PROPOSE, CHECK), Stages.signing(FIRST, 30, 0, "prescriber", late))
                        .words())
                .contains("weight-is-recent-and-plausible");
    }

    @Test
    void aSignatureIssuesAScheduleThreePrescription() {
        var signed =
                (PrescriptionSigned) events(after(OPEN, PROPOSE, CHECK), SIGN).getFirst();
        assertThat(signed.quantity()).isEqualTo(90);
        assertThat(signed.issuedOn()).isEqualTo(TODAY);
        assertThat(signed.expiresOn()).isEqualTo("2027-05-24");
        assertThat(signed.policyVersion()).isEqualTo("2026.11");
    }

    @Test
    void sixRefillsAndALongSupplyAreRefused() {
        var checked = after(OPEN, PROPOSE, CHECK);
        assertThat(refused(checked, Stages.signing(FIRST, 30, 6, "prescriber", TODAY))
                        .code())
                .isEqualTo("refills-above-schedule-three");
        assertThat(refused(checked, Stages.signing(FIRST, 31, 5, "prescriber", TODAY))
                        .code())
                .isEqualTo("supply-out-of-range");
    }

    @Test
    void aChangeOfDoseIsReviewedWhileThePrescriptionGoesOn() {
        assertThat(events(active(), ASK_FOR_MORE))
                .first()
                .isInstanceOfSatisfying(
                        ReviewOpened.class,
                        opened -> assertThat(opened.revision()).isEqualTo(2));
        var changed = after(changeAsked(), PROPOSE, CHECK, Stages.signing(SECOND, 30, 0, "prescriber", TODAY));
        assertThat(changed).isInstanceOfSatisfying(Review.Active.class, active -> {
            assertThat(active.prescription().prescriptionId()).isEqualTo(SECOND);
            assertThat(active.prescription().singleDoseMg()).isEqualTo(new BigDecimal("20"));
        });
        assertThat(events(after(changeAsked(), PROPOSE, CHECK), Stages.signing(SECOND, 30, 0, "prescriber", TODAY)))
                .singleElement()
                .isInstanceOfSatisfying(
                        DoseChanged.class,
                        event -> assertThat(event.previousPrescriptionId()).isEqualTo(FIRST));
    }

    @Test
    void aRejectedChangeLeavesThePrescriptionInForce() {
        assertThat(events(changeAsked(), REJECT))
                .containsExactly(new PrescriptionRejected("pharmacist", "INTERACTION", List.of(), FIRST, "2026.11"));
        assertThat(after(changeAsked(), REJECT)).isInstanceOf(Review.Active.class);
    }

    @Test
    void aSuspendedPrescriptionStaysSuspendedUntilAnotherIsSigned() {
        var asked = after(active(), SUSPEND, ASK_FOR_MORE);
        assertThat(refused(asked, SUSPEND).code()).isEqualTo("already-suspended");
        assertThat(after(asked, REJECT)).isInstanceOf(Review.Suspended.class);
        assertThat(after(asked, PROPOSE, CHECK, Stages.signing(SECOND, 30, 0, "prescriber", TODAY)))
                .isInstanceOf(Review.Active.class);
    }

    @Test
    void newFactsEndWhatWasDecidedOnTheOldOnes() {
        var newFacts = new OpenReview(Patients.ordinary().pressure(150, 80).facts());
        assertThat(after(after(OPEN, PROPOSE, CHECK), newFacts))
                .isInstanceOfSatisfying(
                        Review.Open.class,
                        open -> assertThat(open.basis().revision()).isEqualTo(2));
        assertThat(after(active(), newFacts)).isInstanceOf(Review.Open.class);
        assertThat(InForce.of(after(active(), newFacts))).isNotNull();
    }

    @Test
    void theSameFactsAgainChangeNothing() {
        assertThat(events(after(OPEN, PROPOSE), OPEN)).isEmpty();
        assertThat(events(active(), OPEN)).isEmpty();
    }

    @Test
    void aReturnedReviewOpensAgainWithTheNewFacts() {
        var returned = after(openWith(Patients.ordinary().without(LabTest.CREATININE)), PROPOSE, RETURN);
        assertThat(refused(returned, PROPOSE).code()).isEqualTo("returned-to-evaluation");
        assertThat(after(returned, OPEN, PROPOSE, CHECK, SIGN)).isInstanceOf(Review.Active.class);
    }

    @Test
    void aWithdrawalBeforeTheOpeningIsRemembered() {
        assertThat(after(WITHDRAW, OPEN)).isInstanceOf(Review.Cancelled.class);
        assertThat(events(after(WITHDRAW), OPEN)).isEmpty();
    }

    @Test
    void aWithdrawalEndsThePrescriptionInForce() {
        assertThat(after(active(), WITHDRAW)).isInstanceOf(Review.Discontinued.class);
        assertThat(after(changeAsked(), WITHDRAW)).isInstanceOf(Review.Discontinued.class);
    }

    @Test
    void aPausedCourseSuspendsThePrescriptionButForOurOwnSuspensionNothingFollows() {
        assertThat(events(active(), PAUSED))
                .containsExactly(
                        new ObstacleRaised(Obstacle.COURSE_PAUSED),
                        new PrescriptionSuspended("SUICIDE_RISK", "therapist"));
        assertThat(events(active(), new SuspendForPausedCourse("PRESCRIPTION_SUSPENDED", "therapist")))
                .isEmpty();
    }

    @Test
    void aGraveAdverseEventSuspendsThePrescriptionAndALightOneDoesNot() {
        assertThat(events(active(), HARMED)).containsExactly(new PrescriptionSuspended("ADVERSE_EVENT", "therapist"));
        assertThat(events(active(), new SuspendForAdverseEvent(false, "therapist")))
                .isEmpty();
        assertThat(events(after(active(), HARMED), PAUSED)).containsExactly(new ObstacleRaised(Obstacle.COURSE_PAUSED));
    }

    @Test
    void fillsCountOnWhenTheDoseIsChanged() {
        var changed = after(active(), DISPENSE, ASK_FOR_MORE, Stages.ASK_PDMP, PROPOSE, CHECK);
        assertThat(Stages.decide(changed, SIGN))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("refills-above-schedule-three"));
        var signed = after(changed, Stages.signing(SECOND, 30, 4, "prescriber", TODAY), DISPENSE);
        assertThat(((Review.Active) signed).prescription().fills())
                .extracting(Fill::number)
                .containsExactly(1);
    }

    @Test
    void anOverrideIsOfThePolicyThatWasSeen() {
        var proposed = (Review.Proposed) after(openWith(Patients.ordinary().taking(Patients.GABAPENTIN)), PROPOSE);
        var dose = proposed.dose();
        var seen = new DoseProposed(
                dose.route(),
                dose.singleDoseMg(),
                dose.timesPerDay(),
                dose.dailyMg(),
                dose.titrationStepMg(),
                dose.factors(),
                dose.findings(),
                dose.egfr(),
                dose.gfrCategory(),
                dose.childPughClass(),
                dose.dosingWeightKg(),
                dose.weightBasis(),
                dose.infusion(),
                dose.taper(),
                "2026.10",
                dose.proposedBy());
        var earlier = new Review.Proposed(proposed.basis(), seen, List.of());
        assertThat(events(earlier, OVERRIDE))
                .singleElement()
                .isInstanceOfSatisfying(
                        HoldOverridden.class,
                        overridden -> assertThat(overridden.policyVersion()).isEqualTo("2026.10"));
        assertThat(DECIDER.decide(after(earlier, OVERRIDE), CHECK)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aStoppedCourseEndsThePrescription() {
        assertThat(events(active(), STOPPED))
                .containsExactly(new PrescriptionDiscontinued("ADVERSE_EVENT", "therapist"));
        assertThat(events(after(OPEN), STOPPED)).isEmpty();
    }

    @Test
    void whoIsNoLongerACandidateIsSuspendedOrCancelled() {
        assertThat(after(after(OPEN, RETURN), NO_CANDIDATE)).isInstanceOf(Review.Cancelled.class);
        assertThat(after(after(changeAsked(), RETURN), NO_CANDIDATE)).isInstanceOf(Review.Suspended.class);
    }

    private static Decision.Refused<ReviewEvent> refused(Review review, ReviewCommand command) {
        return (Decision.Refused<ReviewEvent>) Stages.decide(review, command);
    }
}
