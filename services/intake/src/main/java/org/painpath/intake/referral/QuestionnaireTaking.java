package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import org.painpath.chassis.domain.Decision;
import org.painpath.intake.questionnaires.QuestionnaireResult;
import org.painpath.intake.questionnaires.ToldFacts;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningOfTheDay;

/** Takes a questionnaire. What it tells the rules is a fact like those that come with the referral, screened at once. */
final class QuestionnaireTaking {

    private final ScreeningOfTheDay screenings;

    QuestionnaireTaking(ScreeningOfTheDay screenings) {
        this.screenings = screenings;
    }

    Decision<ReferralEvent> decide(Open open, RecordQuestionnaire command) {
        if (command.filledIn().answeredOn().isAfter(command.today().date())) {
            return refused("in-the-future", "A questionnaire cannot have been filled in after today.");
        }
        QuestionnaireResult result =
                QuestionnaireResult.of(command.filledIn(), open.facts().sex());
        ScreeningFacts told = ToldFacts.of(command.filledIn(), result, open.facts());
        List<ReferralEvent> events = new ArrayList<>();
        events.add(QuestionnaireRecorded.of(command.filledIn(), result, command.by()));
        if (!told.equals(ScreeningFacts.none())) {
            events.addAll(screened(open, told, command));
        }
        return accepted(events);
    }

    private List<ReferralEvent> screened(Open open, ScreeningFacts told, RecordQuestionnaire command) {
        Screening screening = screenings.on(command.today().date());
        ScreeningFacts facts = told.over(open.facts());
        ReferralScreened now = ReferralScreened.of(screening.examine(facts, command.today()));
        List<String> filled = WhatCame.items(open, facts, now, screening, command.today());
        List<ReferralEvent> events = new ArrayList<>();
        if (!filled.isEmpty()) {
            events.add(new InformationSupplied(filled, command.by()));
        }
        events.add(new ScreeningFactsRecorded(told));
        events.add(now);
        return CrisisPath.withCrisis(events, told, open.crisis(), command.today());
    }
}
