package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.questionnaires.QuestionnaireResult;
import org.painpath.intake.questionnaires.ToldFacts;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Decided;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecords;
import org.painpath.intake.screening.DatedSuicideRisk;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * What a decided referral still takes: a high C-SSRS and a word on records of a substance use programme, whatever became of the
 * referral; while the patient is treated also a moderate C-SSRS, thoughts of suicide that no C-SSRS has followed, and every consent. The
 * rest is refused in words that say what was taken.
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
        ScreeningFacts told = ToldFacts.of(filledIn, result, referral.facts());
        ScreeningFacts taken = dangers(referral, told, told.cssrs() == SuicideRisk.HIGH);
        if (taken.equals(ScreeningFacts.none())) {
            return ReferralDecider.decided();
        }
        if (filledIn.answeredOn().isAfter(command.today().date())) {
            return refused("in-the-future", "A questionnaire cannot have been filled in after today.");
        }
        return accepted(CrisisPath.withNote(
                List.of(QuestionnaireRecorded.of(filledIn, result, command.by()), new ScreeningFactsRecorded(taken)),
                taken,
                referral.crisis(),
                command.today()));
    }

    private static ScreeningFacts taken(Decided referral, ScreeningFacts came) {
        boolean high = CrisisPath.isNews(came.suicideRisk(), referral.facts());
        ConsentRecords news = came.knownConsents().newsTo(referral.facts().knownConsents());
        return new ScreeningFactsDraft(dangers(referral, came, high))
                .consentRecords(referral instanceof Accepted ? news : news.only(Consent.PART_2))
                .facts();
    }

    /** What of it tells of a risk of suicide that nobody has been told of. @param high whether the score is a high one that is news */
    private static ScreeningFacts dangers(Decided referral, ScreeningFacts came, boolean high) {
        ScreeningFacts known = referral.facts();
        var taken = new ScreeningFactsDraft();
        if (high || (referral instanceof Accepted && isModerateNews(came.suicideRisk(), known.suicideRisk()))) {
            taken.cssrs(came.cssrs()).cssrsOn(came.cssrsOn());
        }
        if (referral instanceof Accepted && asksForScreen(came, known)) {
            taken.suicidalThoughtsOn(came.suicidalThoughtsOn());
        }
        return taken.facts();
    }

    private static boolean isModerateNews(@Nullable DatedSuicideRisk came, @Nullable DatedSuicideRisk known) {
        return came != null
                && came.risk() == SuicideRisk.MODERATE
                && (known == null || (came.countsOver(known) && !came.equals(known)));
    }

    /** Thoughts that are known are no news, and those that a C-SSRS has followed are answered. */
    private static boolean asksForScreen(ScreeningFacts came, ScreeningFacts known) {
        LocalDate told = came.suicidalThoughtsOn();
        LocalDate before = known.suicidalThoughtsOn();
        return told != null
                && (before == null || told.isAfter(before))
                && came.over(known).asksForSuicideScreen();
    }

    private static List<ReferralEvent> events(Decided referral, ScreeningFacts taken, SupplyInformation command) {
        List<ReferralEvent> events = new ArrayList<>();
        events.add(new ScreeningFactsRecorded(taken));
        events.addAll(ConsentPath.changes(taken, referral.facts(), command.by()));
        return CrisisPath.withNote(events, taken, referral.crisis(), command.today());
    }

    private static String words(ScreeningFacts taken) {
        List<String> parts = new ArrayList<>();
        if (taken.cssrs() == SuicideRisk.HIGH) {
            parts.add("the high C-SSRS, for which a crisis is open");
        } else if (taken.cssrs() != null) {
            parts.add("the moderate C-SSRS, for which a clinician is asked");
        }
        if (taken.suicidalThoughtsOn() != null) {
            parts.add("the thoughts of suicide, for which a clinician is asked");
        }
        if (!taken.knownConsents().all().isEmpty()) {
            parts.add("the consents");
        }
        return "This referral has been decided. Taken: %s. Nothing else was taken.".formatted(String.join(", ", parts));
    }
}
