package org.painpath.intake.hl7v2;

import java.util.UUID;
import org.painpath.chassis.web.Refusal;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.reception.FollowUp;
import org.painpath.intake.reception.KnownReferrals;
import org.painpath.intake.reception.LaterMessages;
import org.painpath.intake.reception.OriginatingId;
import org.springframework.stereotype.Component;

/** REF^I13, I14 and I15: messages about a referral that came before. */
@Component
final class KnownReferralMessages {
    private final KnownReferrals known;
    private final LaterMessages later;
    private final ClinicCalendar calendar;

    KnownReferralMessages(KnownReferrals known, LaterMessages later, ClinicCalendar calendar) {
        this.known = known;
        this.later = later;
        this.calendar = calendar;
    }

    /** Supplies what the message says; one that says nothing new is taken and changes nothing. */
    UUID amend(Er7Message message, Sender sender) {
        UUID referralId = find(message, sender);
        var amendment = ReferralMessageReader.amendment(message, calendar.today());
        return taken(referralId, later.amend(referralId, amendment, sender.name()));
    }

    UUID cancel(Er7Message message, Sender sender) {
        UUID referralId = find(message, sender);
        return taken(referralId, later.cancel(referralId, sender.name()));
    }

    /** @throws Hl7Refused AE where no referral with this number has come from the sender */
    UUID find(Er7Message message, Sender sender) {
        OriginatingId number = Rf1Reader.originatingId(message);
        UUID referralId = known.find(number).orElseThrow(KnownReferralMessages::unknown);
        try {
            sender.mayTouch().accept(referralId);
        } catch (Refusal _) {
            throw unknown();
        }
        return referralId;
    }

    private static UUID taken(UUID referralId, FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.Taken _ -> referralId;
            case FollowUp.Refused refused ->
                throw Hl7Refused.error(new Hl7Error(Hl7Error.Code.INTERNAL, "", refused.words()));
        };
    }

    private static Hl7Refused unknown() {
        return Hl7Refused.error(
                new Hl7Error(Hl7Error.Code.UNKNOWN_KEY, "RF1^1^6", "No referral with this number has come from you."));
    }
}
