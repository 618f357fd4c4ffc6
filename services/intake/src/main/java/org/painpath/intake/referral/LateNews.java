package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import org.painpath.chassis.domain.Decision;
import org.painpath.instruments.Questionnaire;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.questionnaires.QuestionnaireResult;
import org.painpath.intake.questionnaires.ToldFacts;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Decided;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * What a decided referral still takes: a high C-SSRS, whatever became of the referral, and consents while the patient is
 * treated. The rest is refused in words that say what was taken.
 *
 * <p>Source: clinical reference 1.6 and 6.4 (key CSSRS), 4.5.
 */
final class LateNews {
    private LateNews() {}

    static Decision<ReferralEvent> supplied(Decided referral, SupplyInformation command) {
        ScreeningFacts came = command.facts().cameOn(command.today().date());
        ScreeningFacts taken = taken(referral, came);
        if (taken.equals(ScreeningFacts.none())) {
            return ReferralDecider.decided();
        }
        List<ReferralEvent> events = events(referral, taken, command);
        boolean all = came.over(referral.facts()).equals(taken.over(referral.facts()));
        return all ? accepted(events) : new Decision.Refused<>("partly-taken", words(taken), events);
    }

    /** Other questionnaires of a decided referral are for evaluation and therapy to ask. */
    static Decision<ReferralEvent> recorded(Decided referral, RecordQuestionnaire command) {
        var filledIn = command.filledIn();
        var result = QuestionnaireResult.of(filledIn, referral.facts().sex());
        if (filledIn.instrument() != Questionnaire.CSSRS
                || !SuicideRisk.HIGH.name().equals(result.band())) {
            return ReferralDecider.decided();
        }
        if (filledIn.answeredOn().isAfter(command.today().date())) {
            return refused("in-the-future", "A questionnaire cannot have been filled in after today.");
        }
        ScreeningFacts told = ToldFacts.of(filledIn, result, referral.facts());
        List<ReferralEvent> events = new ArrayList<>();
        events.add(QuestionnaireRecorded.of(filledIn, result, command.by()));
        if (!told.equals(ScreeningFacts.none())) {
            events.add(new ScreeningFactsRecorded(told));
        }
        return accepted(CrisisPath.withCrisis(events, told, referral.crisis(), command.today()));
    }

    private static ScreeningFacts taken(Decided referral, ScreeningFacts came) {
        var taken = new ScreeningFactsDraft();
        if (CrisisPath.isNews(came.suicideRisk(), referral.facts())) {
            taken.cssrs(came.cssrs()).cssrsOn(came.cssrsOn());
        }
        if (referral instanceof Accepted) {
            taken.consentRecords(came.knownConsents().newsTo(referral.facts().knownConsents()));
        }
        return taken.facts();
    }

    private static List<ReferralEvent> events(Decided referral, ScreeningFacts taken, SupplyInformation command) {
        List<ReferralEvent> events = new ArrayList<>();
        events.add(new ScreeningFactsRecorded(taken));
        events.addAll(ConsentPath.changes(taken, referral.facts(), command.by()));
        return CrisisPath.withCrisis(events, taken, referral.crisis(), command.today());
    }

    private static String words(ScreeningFacts taken) {
        List<String> parts = new ArrayList<>();
        if (taken.cssrs() != null) {
            parts.add("the high C-SSRS, for which a crisis is open");
        }
        if (!taken.knownConsents().all().isEmpty()) {
            parts.add("the consents");
        }
        return "This referral has been decided. Taken: %s. Nothing else was taken.".formatted(String.join(", ", parts));
    }
}
