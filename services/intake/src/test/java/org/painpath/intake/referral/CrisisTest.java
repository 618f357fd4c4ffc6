package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.instruments.Answers;
import org.painpath.instruments.Questionnaire;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.questionnaires.FilledIn;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.CloseCrisis;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
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

    @Test
    void aHighScoreOpensOneWhateverHasBeenDecided() {
        for (Referral decided : List.of(accepted(), declined(), withdrawn())) {
            assertThat(events(decided, supply(SuicideRisk.HIGH)))
                    .hasExactlyElementsOfTypes(ScreeningFactsRecorded.class, CrisisOpened.class);
            assertThat(events(decided, record(Map.of("PLAN", 1))))
                    .hasExactlyElementsOfTypes(
                            QuestionnaireRecorded.class, ScreeningFactsRecorded.class, CrisisOpened.class);
            assertThat(after(decided, supply(SuicideRisk.HIGH)))
                    .isInstanceOf(decided.getClass())
                    .extracting("crisis")
                    .isEqualTo(CRISIS);
        }
    }

    @Test
    void whatComesWithTheHighScoreIsRefusedAndTheScoreIsNot() {
        var facts = new ScreeningFactsDraft()
                .cssrs(SuicideRisk.HIGH)
                .cssrsOn(TODAY)
                .nrs(2)
                .facts();
        var accepted = accepted();
        assertThat(decider.decide(accepted, new SupplyInformation(facts, List.of(), "north", NOW)))
                .isInstanceOfSatisfying(Decision.Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("partly-taken");
                    assertThat(refused.words())
                            .isEqualTo("This referral has been decided. Taken: the high C-SSRS, for which a crisis is"
                                    + " open. Nothing else was taken.");
                    assertThat(refused.recorded())
                            .hasExactlyElementsOfTypes(ScreeningFactsRecorded.class, CrisisOpened.class);
                });
    }

    @Test
    void aDecidedReferralTakesNothingThatIsNotHigh() {
        assertThat(decider.decide(accepted(), supply(SuicideRisk.MODERATE)))
                .extracting("code")
                .isEqualTo("already-decided");
        assertThat(decider.decide(accepted(), record(Map.of("WISH_TO_BE_DEAD", 1, "THOUGHTS", 0, "BEHAVIOUR", 0))))
                .extracting("code")
                .isEqualTo("already-decided");
    }

    @Test
    void aSenderThatRepeatsAllItKnowsOpensNoSecondCrisis() {
        var closed = after(after(accepted(), supply(SuicideRisk.HIGH)), close("safety-plan"));
        assertThat(decider.decide(closed, supply(SuicideRisk.HIGH)))
                .extracting("code")
                .isEqualTo("already-decided");
        assertThat(events(closed, record(Map.of("INTENT", 1)))).hasAtLeastOneElementOfType(CrisisOpened.class);
        var withoutDay = new ScreeningFactsDraft().cssrs(SuicideRisk.HIGH).facts();
        assertThat(events(closed, new SupplyInformation(withoutDay, List.of(), "north", NOW)))
                .hasAtLeastOneElementOfType(CrisisOpened.class);
    }

    @Test
    void itOutlivesTheWithdrawalOfAnAcceptedReferral() {
        var crisis = after(accepted(), supply(SuicideRisk.HIGH));
        assertThat(after(crisis, new WithdrawReferral(RequestedBy.PATIENT, "changed-mind")))
                .extracting("crisis")
                .isEqualTo(CRISIS);
        assertThat(after(crisis, close("safety-plan"))).extracting("crisis").isNull();
    }

    private Referral accepted() {
        return after(received(SuicideRisk.NONE), accept());
    }

    private Referral declined() {
        return after(received(SuicideRisk.NONE), new DeclineReferral(List.of("out-of-area"), "coordinator"));
    }

    private Referral withdrawn() {
        return after(accepted(), new WithdrawReferral(RequestedBy.PATIENT, "changed-mind"));
    }

    private static RecordQuestionnaire record(Map<String, Integer> answers) {
        var filledIn = new FilledIn(Questionnaire.CSSRS, new Answers(answers), TODAY);
        return new RecordQuestionnaire(filledIn, "coordinator", NOW);
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
