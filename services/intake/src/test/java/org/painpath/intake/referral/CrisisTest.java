package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.CloseCrisis;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.ScreeningFactsDraft;

/** A high risk of suicide opens a crisis, and nothing but a clinician closes it. */
class CrisisTest {

    private static final Crisis CRISIS = new Crisis(TODAY);

    private final ReferralDecider decider = new ReferralDecider(Policies.OF_THE_DAY);

    @Test
    void aHighRiskAtReceiptOpensACrisis() {
        assertThat(received(SuicideRisk.HIGH)).extracting("crisis").isEqualTo(CRISIS);
        assertThat(received(SuicideRisk.MODERATE)).extracting("crisis").isNull();
    }

    @Test
    void aHighRiskThatIsSuppliedLaterOpensOneToo() {
        var calm = received(SuicideRisk.NONE);
        assertThat(after(calm, supply(SuicideRisk.HIGH))).extracting("crisis").isEqualTo(CRISIS);
    }

    @Test
    void aSecondHighScoreOpensNoSecondCrisis() {
        assertThat(events(received(SuicideRisk.HIGH), supply(SuicideRisk.HIGH)))
                .doesNotHaveAnyElementsOfTypes(CrisisOpened.class);
    }

    @Test
    void aLowerScoreDoesNotCloseItAndAcceptanceStaysRefused() {
        var calmer = after(received(SuicideRisk.HIGH), supply(SuicideRisk.NONE));
        assertThat(calmer).extracting("crisis").isEqualTo(CRISIS);
        assertThat(decider.decide(calmer, accept())).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("crisis-open");
            assertThat(refused.words()).contains("a clinician evaluates at once");
        });
    }

    @Test
    void neitherADeclineNorAWithdrawalClosesIt() {
        var crisis = received(SuicideRisk.HIGH);
        assertThat(after(crisis, new DeclineReferral(List.of("contraindication"), "coordinator")))
                .isInstanceOfSatisfying(
                        Declined.class, it -> assertThat(it.crisis()).isEqualTo(CRISIS));
        assertThat(after(crisis, new WithdrawReferral(RequestedBy.PATIENT, "changed-mind")))
                .isInstanceOfSatisfying(
                        Withdrawn.class, it -> assertThat(it.crisis()).isEqualTo(CRISIS));
    }

    @Test
    void aClinicianClosesItBySayingWhatWasDone() {
        var crisis = received(SuicideRisk.HIGH);
        assertThat(events(crisis, close("seen-by-clinician", "safety-plan")))
                .containsExactly(
                        new CrisisClosed("seen-and-safe", List.of("seen-by-clinician", "safety-plan"), "clinician"));
        assertThat(decider.decide(crisis, close())).extracting("code").isEqualTo("nothing-done");
    }

    @Test
    void theHighScoreStillStopsUntilThereIsALowerOne() {
        var closed = after(received(SuicideRisk.HIGH), close("safety-plan"));
        assertThat(decider.decide(closed, accept())).extracting("code").isEqualTo("stop-finding");
        assertThat(events(after(closed, supply(SuicideRisk.NONE)), accept()))
                .hasExactlyElementsOfTypes(ReferralAccepted.class);
    }

    @Test
    void itOpensAgainWithTheNextHighScore() {
        var closed = after(received(SuicideRisk.HIGH), close("safety-plan"));
        assertThat(closed)
                .isInstanceOfSatisfying(
                        Open.class, it -> assertThat(it.crisis()).isNull());
        assertThat(after(closed, supply(SuicideRisk.HIGH))).extracting("crisis").isEqualTo(CRISIS);
    }

    @Test
    void itIsClosedAfterADeclineToo() {
        var declined =
                after(received(SuicideRisk.HIGH), new DeclineReferral(List.of("contraindication"), "coordinator"));
        assertThat(after(declined, close("emergency-services")))
                .extracting("crisis")
                .isNull();
    }

    private Referral received(SuicideRisk risk) {
        var facts = Facts.complete().cssrs(risk).facts();
        return after(decider.initial(), new ReceiveReferral(Channel.REST, Priority.URGENT, facts, NOW));
    }

    private Referral after(Referral referral, ReferralCommand command) {
        return events(referral, command).stream().reduce(referral, decider::evolve, (_, last) -> last);
    }

    private List<ReferralEvent> events(Referral referral, ReferralCommand command) {
        var decision = decider.decide(referral, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<ReferralEvent>) decision).events();
    }

    private static SupplyInformation supply(SuicideRisk risk) {
        var facts = new ScreeningFactsDraft().cssrs(risk).cssrsOn(TODAY).facts();
        return new SupplyInformation(facts, List.of(), "coordinator", NOW);
    }

    private static CloseCrisis close(String... done) {
        return new CloseCrisis("seen-and-safe", List.of(done), "clinician");
    }

    private static AcceptReferral accept() {
        return new AcceptReferral(List.of(), "coordinator", NOW);
    }
}
