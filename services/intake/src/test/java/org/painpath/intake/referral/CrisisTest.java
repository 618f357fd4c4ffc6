package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.instruments.Answers;
import org.painpath.instruments.Questionnaire;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.questionnaires.FilledIn;
import org.painpath.intake.referral.Crisis.Reason;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.CloseCrisis;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.DatedSuicideRisk;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.ScreeningFactsDraft;

/** A high risk of suicide opens a crisis, and nothing but a clinician closes it. */
class CrisisTest {

    private static final Crisis CRISIS = Crisis.ofHighRisk(TODAY);

    private static final Map<String, Integer> MODERATE =
            Map.of("WISH_TO_BE_DEAD", 1, "THOUGHTS", 1, "METHOD", 1, "INTENT", 0, "PLAN", 0, "BEHAVIOUR", 0);

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
    void aLowScoreOfADayThatIsStillToComeDoesNotHideAHighOne() {
        var high = after(received(SuicideRisk.NONE), supply(SuicideRisk.HIGH));
        var closed = after(after(high, supply(SuicideRisk.LOW, TODAY.plusDays(30))), close("safety-plan"));
        assertThat(closed)
                .isInstanceOfSatisfying(
                        Open.class, it -> assertThat(it.facts().cssrs()).isEqualTo(SuicideRisk.HIGH));
        var facts = Facts.complete()
                .cssrs(SuicideRisk.NONE)
                .cssrsOn(TODAY.plusDays(30))
                .facts();
        assertThat(after(decider.initial(), new ReceiveReferral(Channel.REST, Priority.URGENT, facts, NOW)))
                .isInstanceOfSatisfying(
                        Open.class, it -> assertThat(it.facts().cssrsOn()).isNull());
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
    void aDecidedReferralTakesNoLowScoreAndOneThatHasEndedNoModerateOne() {
        assertThat(decider.decide(accepted(), supply(SuicideRisk.LOW)))
                .extracting("code")
                .isEqualTo("already-decided");
        for (Referral ended : List.of(declined(), withdrawn())) {
            assertThat(decider.decide(ended, supply(SuicideRisk.MODERATE)))
                    .extracting("code")
                    .isEqualTo("already-decided");
            assertThat(decider.decide(ended, thoughts(TODAY)))
                    .extracting("code")
                    .isEqualTo("already-decided");
        }
        assertThat(decider.decide(accepted(), record(Map.of("WISH_TO_BE_DEAD", 1, "THOUGHTS", 0, "BEHAVIOUR", 0))))
                .extracting("code")
                .isEqualTo("already-decided");
    }

    @Test
    void aModerateScoreAfterAcceptanceAsksForAClinicianAndIsNoCrisis() {
        for (ReferralCommand command : List.of(supply(SuicideRisk.MODERATE), record(MODERATE))) {
            assertThat(events(accepted(), command))
                    .contains(new SuicideRiskNoted(TODAY, Reason.MODERATE_RISK))
                    .hasAtLeastOneElementOfType(ScreeningFactsRecorded.class)
                    .doesNotHaveAnyElementsOfTypes(CrisisOpened.class);
            var noted = after(accepted(), command);
            assertThat(noted).extracting("crisis").isEqualTo(new Crisis(TODAY, Reason.MODERATE_RISK));
            assertThat(events(noted, close("safety-plan")))
                    .containsExactly(new SuicideRiskSeen("seen-and-safe", List.of("safety-plan"), "clinician"));
            assertThat(after(noted, close("safety-plan"))).extracting("crisis").isNull();
            assertThat(decider.decide(noted, close())).extracting("code").isEqualTo("nothing-done");
        }
    }

    @Test
    void thoughtsAfterAcceptanceAskForAClinicianUnlessAScreenHasFollowedThem() {
        assertThat(events(accepted(), thoughts(TODAY)))
                .containsOnlyOnce(new SuicideRiskNoted(TODAY, Reason.SCREEN_DUE));
        var facts = new ScreeningFactsDraft().suicidalThoughtsOn(TODAY).facts();
        assertThat(events(accepted(), new SupplyInformation(facts, List.of(), "north", NOW)))
                .containsExactly(new ScreeningFactsRecorded(facts), new SuicideRiskNoted(TODAY, Reason.SCREEN_DUE));
        assertThat(decider.decide(accepted(), thoughts(TODAY.minusDays(2))))
                .extracting("code")
                .isEqualTo("already-decided");
        assertThat(decider.decide(after(accepted(), thoughts(TODAY)), thoughts(TODAY)))
                .extracting("code")
                .isEqualTo("already-decided");
    }

    @Test
    void whatIsGraverTakesThePlaceOfWhatWasNoted() {
        var due = after(accepted(), thoughts(TODAY));
        var moderate = after(due, supply(SuicideRisk.MODERATE));
        assertThat(moderate).extracting("crisis").isEqualTo(new Crisis(TODAY, Reason.MODERATE_RISK));
        assertThat(events(moderate, record(Map.of("PLAN", 1)))).hasAtLeastOneElementOfType(CrisisOpened.class);
        assertThat(events(moderate, heard(TODAY))).hasAtLeastOneElementOfType(CrisisOpened.class);
        var high = after(moderate, heard(TODAY));
        assertThat(high).extracting("crisis").isEqualTo(new Crisis(TODAY, Reason.HIGH_RISK, true));
        assertThat(events(high, close("safety-plan")))
                .as("who was told to wait for both hears of both")
                .hasExactlyElementsOfTypes(CrisisClosed.class, SuicideRiskSeen.class);
        assertThat(after(high, close("safety-plan"))).extracting("crisis").isNull();
    }

    @Test
    void aLesserReasonDoesNotHideAGraverOne() {
        var crisis = after(accepted(), supply(SuicideRisk.HIGH, TODAY.minusDays(1)));
        assertThat(after(crisis, supply(SuicideRisk.MODERATE)))
                .extracting("crisis")
                .isEqualTo(CRISIS);
        var moderate = after(accepted(), supply(SuicideRisk.MODERATE, TODAY.minusDays(1)));
        assertThat(after(moderate, thoughts(TODAY)))
                .extracting("crisis")
                .isEqualTo(new Crisis(TODAY, Reason.MODERATE_RISK));
    }

    @Test
    void whatWasNotedOutlivesTheWithdrawalUntilAClinicianHasSeenIt() {
        var withdrawn = after(
                after(accepted(), supply(SuicideRisk.MODERATE)),
                new WithdrawReferral(RequestedBy.PATIENT, "changed-mind"));
        assertThat(withdrawn).extracting("crisis").isEqualTo(new Crisis(TODAY, Reason.MODERATE_RISK));
        assertThat(after(withdrawn, close("safety-plan"))).extracting("crisis").isNull();
    }

    @Test
    void whatComesWithAModerateScoreIsRefusedAndTheScoreIsNot() {
        var facts = new ScreeningFactsDraft()
                .cssrs(SuicideRisk.MODERATE)
                .cssrsOn(TODAY)
                .suicidalThoughtsOn(TODAY.plusDays(1))
                .nrs(2)
                .facts();
        assertThat(decider.decide(accepted(), new SupplyInformation(facts, List.of(), "north", NOW)))
                .extracting("words")
                .isEqualTo("This referral has been decided. Taken: the moderate C-SSRS, for which a clinician is asked,"
                        + " the thoughts of suicide, for which a clinician is asked. Nothing else was taken.");
    }

    @Test
    void aSenderThatRepeatsAModerateScoreTellsNothingNew() {
        var seen = after(after(accepted(), supply(SuicideRisk.MODERATE)), close("safety-plan"));
        assertThat(decider.decide(seen, supply(SuicideRisk.MODERATE)))
                .extracting("code")
                .isEqualTo("already-decided");
        assertThat(decider.decide(accepted(), supply(SuicideRisk.MODERATE, TODAY.minusDays(3))))
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

    @Test
    void whatAnotherServiceFindsOpensOneWhateverHasBeenDecided() {
        for (Referral referral : List.of(received(SuicideRisk.NONE), accepted(), declined(), withdrawn())) {
            assertThat(events(referral, heard(TODAY)))
                    .hasExactlyElementsOfTypes(ScreeningFactsRecorded.class, CrisisOpened.class);
            var crisis = after(referral, heard(TODAY));
            assertThat(crisis)
                    .isInstanceOf(referral.getClass())
                    .extracting("crisis")
                    .isEqualTo(CRISIS);
            assertThat(after(crisis, close("safety-plan"))).extracting("crisis").isNull();
        }
    }

    @Test
    void theSameFindingInSeveralEventsOpensOneCrisis() {
        var crisis = after(accepted(), heard(TODAY));
        assertThat(events(crisis, heard(TODAY))).isEmpty();
        assertThat(events(after(crisis, close("safety-plan")), heard(TODAY)))
                .hasExactlyElementsOfTypes(CrisisOpened.class);
    }

    @Test
    void aDayThatIsStillToComeIsThatOfTheNews() {
        assertThat(after(accepted(), heard(TODAY.plusDays(30))))
                .isInstanceOfSatisfying(
                        Referral.Accepted.class,
                        it -> assertThat(it.facts().suicideRisk())
                                .isEqualTo(new DatedSuicideRisk(SuicideRisk.HIGH, TODAY)));
    }

    @Test
    void theCrisisThatAnotherServiceFoundRefusesAcceptance() {
        var open = after(received(SuicideRisk.NONE), heard(TODAY.minusDays(30)));
        assertThat(decider.decide(open, accept())).extracting("code").isEqualTo("crisis-open");
    }

    /** What is known is two days old. */
    @Test
    void aHighScoreFromBeforeALowerOneThatNobodyActedOnOpensACrisis() {
        var old = TODAY.minusDays(9);
        for (Referral referral : List.of(received(SuicideRisk.NONE), accepted(), declined(), withdrawn())) {
            for (ReferralCommand command : List.of(supply(SuicideRisk.HIGH, old), record(Map.of("PLAN", 1), old))) {
                assertThat(events(referral, command)).hasAtLeastOneElementOfType(CrisisOpened.class);
                assertThat(after(referral, command))
                        .isInstanceOfSatisfying(
                                Referral.Known.class,
                                it -> assertThat(it.facts().suicideRisk())
                                        .isEqualTo(new DatedSuicideRisk(SuicideRisk.NONE, TODAY.minusDays(2))));
            }
        }
    }

    @Test
    void anOldHighScoreForWhichTheCrisisIsClosedIsNoNewsToASender() {
        var old = TODAY.minusDays(9);
        var closed = after(after(accepted(), supply(SuicideRisk.HIGH, old)), close("safety-plan"));
        for (LocalDate day : List.of(old, old.minusDays(1))) {
            assertThat(decider.decide(closed, supply(SuicideRisk.HIGH, day)))
                    .extracting("code")
                    .isEqualTo("already-decided");
        }
        assertThat(events(closed, supply(SuicideRisk.HIGH, old.plusDays(1))))
                .hasAtLeastOneElementOfType(CrisisOpened.class);
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

    private static RecordQuestionnaire thoughts(LocalDate on) {
        return new RecordQuestionnaire(
                new FilledIn(Questionnaire.PHQ9, new Answers(Map.of("Q9", 1)), on), "coordinator", NOW);
    }

    private static NoteHighSuicideRisk heard(LocalDate on) {
        return new NoteHighSuicideRisk(on, NOW);
    }

    private static RecordQuestionnaire record(Map<String, Integer> answers) {
        return record(answers, TODAY);
    }

    private static RecordQuestionnaire record(Map<String, Integer> answers, LocalDate on) {
        var filledIn = new FilledIn(Questionnaire.CSSRS, new Answers(answers), on);
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
        return supply(risk, TODAY);
    }

    private static SupplyInformation supply(SuicideRisk risk, LocalDate on) {
        var facts = new ScreeningFactsDraft().cssrs(risk).cssrsOn(on).facts();
        return new SupplyInformation(facts, List.of(), "coordinator", NOW);
    }

    private static CloseCrisis close(String... done) {
        return new CloseCrisis("seen-and-safe", List.of(done), "clinician");
    }

    private static AcceptReferral accept() {
        return new AcceptReferral(List.of(), "coordinator", NOW);
    }
}
