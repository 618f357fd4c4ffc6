package org.painpath.intake.hl7v2;

import java.util.List;
import java.util.UUID;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.reception.KnownReferrals;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.ScreeningFacts;
import org.springframework.stereotype.Component;

/** REF^I13 and I14: messages about a referral that came before. */
@Component
final class KnownReferralMessages {
    private static final String AMENDED = "referral-amended";
    private static final String CANCELLED = "cancelled-by-referrer";

    private final KnownReferrals known;
    private final Desk<ReferralCommand, Referral, ReferralEvent> desk;
    private final Commands<ReferralCommand, Referral, ReferralEvent> commands;
    private final ClinicCalendar calendar;

    KnownReferralMessages(
            KnownReferrals known,
            Desk<ReferralCommand, Referral, ReferralEvent> desk,
            Commands<ReferralCommand, Referral, ReferralEvent> commands,
            ClinicCalendar calendar) {
        this.known = known;
        this.desk = desk;
        this.commands = commands;
        this.calendar = calendar;
    }

    /** Supplies what the message says; one that says nothing new is taken and changes nothing. */
    UUID amend(Er7Message message, Sender sender) {
        UUID referralId = find(message, sender);
        ScreeningFacts facts = ReferralMessageReader.facts(message, calendar.today());
        boolean nothingNew = state(referralId) instanceof Referral.Open open
                && facts.over(open.facts()).equals(open.facts());
        if (!nothingNew) {
            run(
                    referralId,
                    sender,
                    "supply-information",
                    new SupplyInformation(facts, List.of(AMENDED), sender.name(), calendar.now()));
        }
        return referralId;
    }

    UUID cancel(Er7Message message, Sender sender) {
        UUID referralId = find(message, sender);
        if (!(state(referralId) instanceof Referral.Withdrawn)) {
            run(referralId, sender, "withdraw-referral", new WithdrawReferral(RequestedBy.REFERRER, CANCELLED));
        }
        return referralId;
    }

    private UUID find(Er7Message message, Sender sender) {
        UUID referralId = known.find(Rf1Reader.originatingId(message)).orElseThrow(KnownReferralMessages::unknown);
        try {
            sender.mayTouch().accept(referralId);
        } catch (Refusal _) {
            throw unknown();
        }
        return referralId;
    }

    private Referral state(UUID referralId) {
        return desk.read(referralId).map(Snapshot::state).orElseThrow(KnownReferralMessages::unknown);
    }

    private void run(UUID referralId, Sender sender, String action, ReferralCommand command) {
        if (commands.run(referralId, sender.name(), action, command)
                instanceof Outcome.Refused<Referral, ReferralEvent> refused) {
            throw Hl7Refused.error(new Hl7Error(Hl7Error.Code.INTERNAL, "", refused.words()));
        }
    }

    private static Hl7Refused unknown() {
        return Hl7Refused.error(
                new Hl7Error(Hl7Error.Code.UNKNOWN_KEY, "RF1^1^6", "No referral with this number has come from you."));
    }
}
