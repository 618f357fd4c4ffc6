package org.painpath.intake.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.appointments.AppointmentNews;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.information.ChasingPolicy;
import org.painpath.intake.information.Whom;
import org.painpath.intake.questionnaires.FilledIn;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.Today;

/**
 * What people, and the news of evaluation, ask of a referral. {@code by} is the user name; {@code today} the day at the clinic, against which
 * rules judge the age of a fact.
 */
public sealed interface ReferralCommand {

    /** @param facts with age and sex of the patient */
    record ReceiveReferral(Channel channel, Priority priority, ScreeningFacts facts, Today today)
            implements ReferralCommand {}

    /**
     * @param items codes of what came, beside what the facts fill in
     * @param fromOutside whether whoever sent the referral says so, and not somebody of the clinic
     */
    record SupplyInformation(ScreeningFacts facts, List<String> items, String by, Today today, boolean fromOutside)
            implements ReferralCommand {

        /** From somebody of the clinic. */
        public SupplyInformation(ScreeningFacts facts, List<String> items, String by, Today today) {
            this(facts, items, by, today, false);
        }
    }

    /**
     * @param requestId of this asking
     * @param items codes of what is needed; empty for all that the checklist lacks
     * @param from absent to ask for each item whoever is likeliest to have it
     * @param dueOn absent for the day of the policy
     * @param policy of the day
     */
    record RequestInformation(
            UUID requestId,
            List<String> items,
            @Nullable Whom from,
            @Nullable LocalDate dueOn,
            ChasingPolicy policy,
            String by,
            Today today)
            implements ReferralCommand {}

    /**
     * The day has come on which a coordinator takes over what was asked for.
     *
     * @param today at the clinic
     */
    record NoteOverdueInformation(LocalDate today) implements ReferralCommand {}

    record RecordQuestionnaire(FilledIn filledIn, String by, Today today) implements ReferralCommand {}

    /**
     * @param given false where the patient takes the consent back, or refuses it
     * @param version of the text; absent where nobody says
     * @param on the day on which the patient said so
     */
    record RecordConsent(
            Consent kind, boolean given, @Nullable String version, LocalDate on, String by, Today today)
            implements ReferralCommand {}

    /** The day has come on which a consent ends that nobody has taken back. */
    record NoteLapsedConsents(Today today) implements ReferralCommand {}

    record AcceptReferral(List<HoldOverride> overrides, String by, Today today) implements ReferralCommand {}

    record DeclineReferral(List<String> reasonCodes, String by) implements ReferralCommand {}

    record WithdrawReferral(RequestedBy requestedBy, String reasonCode) implements ReferralCommand {}

    /** News of a visit, from evaluation. @param at when it happened */
    record NoteAppointment(AppointmentNews news, Instant at) implements ReferralCommand {}

    /** Another service has brought the referral further. @param at when that happened */
    record NotePathway(UUID eventId, Standing standing, Instant at) implements ReferralCommand {}

    /** The referral has ended, whoever ended it. */
    record NoteOutcome(Closing closing) implements ReferralCommand {}

    /**
     * The evaluation has ended before its time.
     *
     * @param at when it ended; visits after that do not take place
     */
    record CallOffAppointments(UUID eventId, Instant at) implements ReferralCommand {}

    /**
     * Another service was told of a high risk of suicide.
     *
     * @param on the day on which the patient told it
     * @param today when that service recorded it
     */
    record NoteHighSuicideRisk(LocalDate on, Today today) implements ReferralCommand {}

    /**
     * A clinician's command alone.
     *
     * @param reasonCode why the crisis is over
     * @param doneCodes what was done
     */
    record CloseCrisis(String reasonCode, List<String> doneCodes, String by) implements ReferralCommand {}
}
