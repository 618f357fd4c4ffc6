package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.domain.Decision.Accepted;
import org.painpath.chassis.domain.Decision.Refused;
import org.painpath.instruments.Answers;
import org.painpath.instruments.Questionnaire;
import org.painpath.intake.questionnaires.FilledIn;
import org.painpath.intake.questionnaires.QuestionnaireResult;
import org.painpath.intake.referral.Referral.AwaitingDecision;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFactsDraft;

/** What a questionnaire does to a referral. */
class QuestionnaireTakingTest {
    private static final Map<String, Integer> NO_RISK = Map.of("WISH_TO_BE_DEAD", 0, "THOUGHTS", 0, "BEHAVIOUR", 0);

    private final ReferralDecider decider = new ReferralDecider(Screening.under(Policies.NOVEMBER_2026));

    @Test
    void aQuestionnaireThatTellsTheRulesNothingIsKeptWithItsScore() {
        var ready = received(Facts.complete());
        var events = events(decider.decide(ready, record(Questionnaire.GAD7, sevenTimes(1))));

        assertThat(events).singleElement().isInstanceOf(QuestionnaireRecorded.class);
        assertThat(after(ready, events))
                .isInstanceOfSatisfying(
                        AwaitingDecision.class,
                        open -> assertThat(open.questionnaires().all())
                                .extracting(
                                        QuestionnaireResult::instrument,
                                        QuestionnaireResult::band,
                                        QuestionnaireResult::words)
                                .containsExactly(tuple(Questionnaire.GAD7, "MILD", "GAD-7 7 of 21: mild anxiety.")));
    }

    @Test
    void aHighRiskStopsTheReferralAndOpensACrisis() {
        var ready = received(Facts.complete());
        var events = events(decider.decide(ready, record(Questionnaire.CSSRS, Map.of("PLAN", 1))));

        assertThat(events)
                .hasExactlyElementsOfTypes(
                        QuestionnaireRecorded.class,
                        ScreeningFactsRecorded.class,
                        ReferralScreened.class,
                        CrisisOpened.class);
        assertThat(code(decider.decide(after(ready, events), accept()))).isEqualTo("crisis-open");
    }

    @Test
    void suicidalThoughtsOnAPhq9AskForAScreenAndAScreenAnswersThem() {
        var ready = received(Facts.complete());
        var waiting = after(ready, events(decider.decide(ready, record(Questionnaire.PHQ9, Map.of("Q9", 1)))));
        assertThat(waiting)
                .isInstanceOfSatisfying(
                        AwaitingInformation.class,
                        open -> assertThat(open.screened().missing()).containsExactly("c-ssrs-screen"));
        assertThat(code(decider.decide(waiting, accept()))).isEqualTo("missing-data");

        var events = events(decider.decide(waiting, record(Questionnaire.CSSRS, NO_RISK)));
        assertThat(events).contains(new InformationSupplied(List.of("c-ssrs-screen"), "coordinator"));
        var answered = after(waiting, events);
        assertThat(answered).isInstanceOf(AwaitingDecision.class);
        assertThat(((AwaitingDecision) answered).questionnaires().all()).hasSize(2);
        assertThat(events(decider.decide(answered, accept()))).hasExactlyElementsOfTypes(ReferralAccepted.class);
    }

    @Test
    void anAcceptedReferralStillShowsThem() {
        var ready = received(Facts.complete());
        var kept = after(ready, events(decider.decide(ready, record(Questionnaire.GAD7, sevenTimes(2)))));
        var accepted = after(kept, events(decider.decide(kept, accept())));
        assertThat(((Referral.Accepted) accepted).questionnaires().all()).hasSize(1);
    }

    @Test
    void aQuestionnaireIsNotOfTomorrow() {
        var filledIn = new FilledIn(Questionnaire.NRS, new Answers(Map.of("PAIN", 3)), TODAY.plusDays(1));
        assertThat(code(decider.decide(
                        received(Facts.complete()), new RecordQuestionnaire(filledIn, "coordinator", NOW))))
                .isEqualTo("in-the-future");
    }

    private static RecordQuestionnaire record(Questionnaire instrument, Map<String, Integer> answers) {
        return new RecordQuestionnaire(new FilledIn(instrument, new Answers(answers), TODAY), "coordinator", NOW);
    }

    private static Map<String, Integer> sevenTimes(int answer) {
        Map<String, Integer> answers = new HashMap<>();
        Questionnaire.GAD7.items().forEach(item -> answers.put(item.name(), answer));
        return answers;
    }

    private static AcceptReferral accept() {
        return new AcceptReferral(List.of(), "coordinator", NOW);
    }

    private Referral received(ScreeningFactsDraft facts) {
        var receive = new ReceiveReferral(Channel.REST, Priority.ROUTINE, facts.facts(), NOW);
        return decider.fold(events(decider.decide(decider.initial(), receive)));
    }

    private Referral after(Referral referral, List<ReferralEvent> events) {
        return events.stream().reduce(referral, decider::evolve, (_, last) -> last);
    }

    private static List<ReferralEvent> events(Decision<ReferralEvent> decision) {
        assertThat(decision).isInstanceOf(Accepted.class);
        return ((Accepted<ReferralEvent>) decision).events();
    }

    private static String code(Decision<ReferralEvent> decision) {
        return ((Refused<ReferralEvent>) decision).code();
    }
}
