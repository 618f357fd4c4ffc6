package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.domain.Decision.Accepted;
import org.painpath.chassis.domain.Decision.Refused;
import org.painpath.intake.appointments.Notices;
import org.painpath.intake.closedloop.ClosedLoop;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.information.Whom;
import org.painpath.intake.referral.Referral.AwaitingDecision;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RequestInformation;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.PsychosisOrMania;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.Screening.Outcome;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;

class ReferralDeciderTest {

    private final ReferralDecider decider = new ReferralDecider(Screening.under(Policies.NOVEMBER_2026));

    @Test
    void aReferralIsReceivedAndScreenedInOneStep() {
        var events = events(decider.decide(decider.initial(), receive(Facts.complete())));
        assertThat(events)
                .hasExactlyElementsOfTypes(
                        ReferralReceived.class, ScreeningFactsRecorded.class, ReferralScreened.class);
        assertThat(decider.fold(events)).isInstanceOf(AwaitingDecision.class);
    }

    @Test
    void aReferralThatLacksDataAwaitsInformation() {
        assertThat(received(Facts.complete().nrs(null)))
                .isInstanceOfSatisfying(
                        AwaitingInformation.class,
                        waiting ->
                                assertThat(waiting.screened().missing()).containsExactly("pain-score-by-nrs-or-peg"));
    }

    @Test
    void theSameReferralAgainChangesNothing() {
        var decision = decider.decide(received(Facts.complete()), receive(Facts.complete()));
        assertThat(events(decision)).isEmpty();
    }

    @Test
    void whatIsSuppliedIsScreenedWithWhatWasKnown() {
        var waiting = received(Facts.complete().nrs(null));
        var events = events(
                decider.decide(waiting, supply(new ScreeningFactsDraft().nrs(8).facts())));
        assertThat(events.getFirst())
                .isEqualTo(new InformationSupplied(List.of("pain-score-by-nrs-or-peg"), "coordinator"));
        assertThat(after(waiting, events))
                .isInstanceOfSatisfying(
                        AwaitingDecision.class,
                        open -> assertThat(open.facts().nrs()).isEqualTo(8));
    }

    @Test
    void aSupplyOfNothingIsRefused() {
        var decision = decider.decide(received(Facts.complete()), supply(ScreeningFacts.none()));
        assertThat(code(decision)).isEqualTo("nothing-supplied");
    }

    @Test
    void whatTheRulesMissIsAskedForUnlessItemsAreNamed() {
        var waiting = received(Facts.complete().nrs(null));
        assertThat(events(decider.decide(waiting, request(List.of()))))
                .singleElement()
                .extracting("items")
                .isEqualTo(List.of("pain-score-by-nrs-or-peg"));
    }

    @Test
    void aRequestPutsAReferralThatWasReadyOnHoldForTheAnswer() {
        var ready = received(Facts.complete());
        var events = events(decider.decide(ready, request(List.of("mri-report"))));
        assertThat(after(ready, events)).isInstanceOf(AwaitingInformation.class);
    }

    @Test
    void informationCannotBeDueYesterday() {
        var request = new RequestInformation(
                new UUID(2, 1),
                List.of("mri-report"),
                Whom.REFERRER,
                TODAY.minusDays(1),
                Policies.CHASING,
                "coordinator",
                NOW);
        assertThat(code(decider.decide(received(Facts.complete()), request))).isEqualTo("due-in-the-past");
        assertThat(code(decider.decide(received(Facts.complete()), request(List.of()))))
                .isEqualTo("nothing-requested");
    }

    @Test
    void acceptanceCarriesTheFactsThatOthersNeed() {
        var events = events(decider.decide(received(Facts.complete()), accept()));
        assertThat(events).singleElement().isInstanceOfSatisfying(ReferralAccepted.class, accepted -> {
            assertThat(accepted.priority()).isEqualTo(Priority.URGENT);
            assertThat(accepted.ageYears()).isEqualTo(47);
            assertThat(accepted.baselineNrs()).isEqualTo(7);
            assertThat(accepted.conditions()).hasSize(1);
            assertThat(accepted.uncodedMedications()).isZero();
            assertThat(accepted.findings()).isEmpty();
            assertThat(accepted.acceptedBy()).isEqualTo("coordinator");
        });
    }

    @Test
    void medicinesThatNobodyToldOfAreNotReadAsNone() {
        var events = events(decider.decide(received(Facts.complete().uncodedMedications(null)), accept()));
        assertThat(events)
                .last()
                .isInstanceOfSatisfying(
                        ReferralAccepted.class,
                        accepted ->
                                assertThat(accepted.uncodedMedicationsUnknown()).isTrue());
    }

    @Test
    void aStopHasNoOverride() {
        var stopped = received(Facts.complete().ketamineAllergy(true));
        var decision = decider.decide(stopped, accept(new HoldOverride("no-ketamine-allergy", "mild")));
        assertThat(code(decision)).isEqualTo("stop-finding");
        assertThat(recorded(decision))
                .containsExactly(new AcceptanceRefused("stop-finding", List.of("no-ketamine-allergy"), "coordinator"));
    }

    @Test
    void missingDataIsNeverAccepted() {
        var decision = decider.decide(received(Facts.complete().cssrs(null)), accept());
        assertThat(code(decision)).isEqualTo("missing-data");
    }

    @Test
    void everyHoldNeedsAReasonOfItsOwn() {
        var held = received(
                Facts.complete().psychosisOrMania(PsychosisOrMania.HISTORY).systolic(150));
        var psychosis = new HoldOverride("no-psychosis-or-mania", "specialist-cleared");
        var pressure = new HoldOverride("blood-pressure-within-limit", "measured-again");
        assertThat(code(decider.decide(held, accept()))).isEqualTo("hold-needs-reason");
        assertThat(code(decider.decide(held, accept(psychosis)))).isEqualTo("hold-needs-reason");
        assertThat(events(decider.decide(held, accept(psychosis, pressure))))
                .singleElement()
                .isInstanceOfSatisfying(ReferralAccepted.class, accepted -> {
                    assertThat(accepted.overrides()).containsExactly(psychosis, pressure);
                    assertThat(accepted.findings()).hasSize(2);
                    assertThat(accepted.policyVersion()).isEqualTo("2026.11");
                });
    }

    @Test
    void whatIsNotOnHoldCannotBeOverridden() {
        var decision = decider.decide(received(Facts.complete()), accept(new HoldOverride("patient-is-adult", "x")));
        assertThat(code(decision)).isEqualTo("not-on-hold");
    }

    @Test
    void factsThatGrewOldSinceReceiptAreFoundAtTheDecision() {
        var ready = received(Facts.complete().hcgOn(TODAY));
        var inNineDays = new AcceptReferral(List.of(), "coordinator", Facts.later(9));
        var decision = decider.decide(ready, inNineDays);
        assertThat(code(decision)).isEqualTo("hold-needs-reason");
        assertThat(recorded(decision)).hasExactlyElementsOfTypes(ReferralScreened.class, AcceptanceRefused.class);
        assertThat(after(ready, recorded(decision)))
                .isInstanceOfSatisfying(
                        AwaitingDecision.class,
                        open -> assertThat(open.screened().outcome()).isEqualTo(Outcome.READY_FOR_DECISION));
    }

    @Test
    void aReferralIsDeclinedWithReasons() {
        var ready = received(Facts.complete());
        assertThat(code(decider.decide(ready, new DeclineReferral(List.of(), "coordinator"))))
                .isEqualTo("reason-needed");
        assertThat(events(decider.decide(ready, new DeclineReferral(List.of("out-of-area"), "coordinator"))))
                .containsExactly(new ReferralDeclined(List.of("out-of-area"), "coordinator", "2026.11"));
    }

    @Test
    void anAcceptedReferralCanStillBeWithdrawn() {
        var ready = received(Facts.complete());
        var accepted = after(ready, events(decider.decide(ready, accept())));
        var events = events(decider.decide(accepted, new WithdrawReferral(RequestedBy.PATIENT, "changed-mind")));
        assertThat(after(accepted, events))
                .isEqualTo(new Withdrawn(
                        Priority.URGENT,
                        RequestedBy.PATIENT,
                        "changed-mind",
                        Facts.complete().facts().cameOn(TODAY),
                        null,
                        Notices.NONE,
                        ClosedLoop.at(Standing.ACCEPTED).withdrawalRequested()));
    }

    private Referral received(ScreeningFactsDraft facts) {
        return decider.fold(events(decider.decide(decider.initial(), receive(facts))));
    }

    private Referral after(Referral referral, List<ReferralEvent> events) {
        return events.stream().reduce(referral, decider::evolve, (_, last) -> last);
    }

    private static ReceiveReferral receive(ScreeningFactsDraft facts) {
        return new ReceiveReferral(Channel.REST, Priority.URGENT, facts.facts(), NOW);
    }

    private static SupplyInformation supply(ScreeningFacts facts) {
        return new SupplyInformation(facts, List.of(), "coordinator", NOW);
    }

    private static RequestInformation request(List<String> items) {
        return new RequestInformation(
                new UUID(2, 2), items, Whom.REFERRER, TODAY.plusDays(7), Policies.CHASING, "coordinator", NOW);
    }

    private static AcceptReferral accept(HoldOverride... overrides) {
        return new AcceptReferral(List.of(overrides), "coordinator", NOW);
    }

    private static List<ReferralEvent> events(Decision<ReferralEvent> decision) {
        assertThat(decision).isInstanceOf(Accepted.class);
        return ((Accepted<ReferralEvent>) decision).events();
    }

    private static String code(Decision<ReferralEvent> decision) {
        return ((Refused<ReferralEvent>) decision).code();
    }

    private static List<ReferralEvent> recorded(Decision<ReferralEvent> decision) {
        return ((Refused<ReferralEvent>) decision).recorded();
    }
}
