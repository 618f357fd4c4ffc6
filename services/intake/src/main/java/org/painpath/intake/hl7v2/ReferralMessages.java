package org.painpath.intake.hl7v2;

import java.util.UUID;
import org.painpath.hl7v2.Er7Header;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Hl7Answer;
import org.painpath.hl7v2.Hl7Door;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.reception.ReceptionResult;
import org.painpath.intake.reception.ReferralReception;
import org.painpath.intake.reception.ShownReferrals;
import org.springframework.stereotype.Component;

/** Takes REF^I12 to I15. The same message again is taken again and has no second effect; I15 asks where a referral stands. */
@Component
final class ReferralMessages {
    private static final String TAKEN = "REF^I12, REF^I13, REF^I14 and REF^I15 are taken here.";

    private final Hl7Door door;
    private final ReferralReception reception;
    private final KnownReferralMessages known;
    private final ShownReferrals shown;
    private final ClinicCalendar calendar;

    ReferralMessages(
            Hl7Door door,
            ReferralReception reception,
            KnownReferralMessages known,
            ShownReferrals shown,
            ClinicCalendar calendar) {
        this.door = door;
        this.reception = reception;
        this.known = known;
        this.shown = shown;
        this.calendar = calendar;
    }

    Hl7Answer answer(byte[] bytes, Sender sender) {
        return door.answer(bytes, message -> {
            ReceptionResult result = handle(message, sender);
            return ReferralAnswer.to(message, result, shown.shown(result.referralId()));
        });
    }

    /** @param beginning of a message that is larger than what is read here */
    Hl7Answer tooLarge(byte[] beginning) {
        return door.tooLarge(beginning);
    }

    private ReceptionResult handle(Er7Message message, Sender sender) {
        Er7Header header = message.header();
        if (!header.type().equals("REF")) {
            throw Hl7Refused.reject(Hl7Error.Code.UNSUPPORTED_MESSAGE, "MSH^1^9", TAKEN);
        }
        return switch (header.trigger()) {
            case "I12" -> reception.receive(ReferralMessageReader.read(message, calendar.today()), sender.name());
            case "I13" -> known(known.amend(message, sender));
            case "I14" -> known(known.cancel(message, sender));
            case "I15" -> known(known.find(message, sender));
            default -> throw Hl7Refused.reject(Hl7Error.Code.UNSUPPORTED_EVENT, "MSH^1^9", TAKEN);
        };
    }

    private static ReceptionResult known(UUID referralId) {
        return new ReceptionResult(referralId, false);
    }
}
