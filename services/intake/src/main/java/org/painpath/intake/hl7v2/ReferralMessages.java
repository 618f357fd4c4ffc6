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
import org.springframework.stereotype.Component;

/** Takes REF^I12, I13 and I14. The same message again gets the same answer and no second effect. */
@Component
final class ReferralMessages {
    private final Hl7Door door;
    private final ReferralReception reception;
    private final KnownReferralMessages known;
    private final ClinicCalendar calendar;

    ReferralMessages(Hl7Door door, ReferralReception reception, KnownReferralMessages known, ClinicCalendar calendar) {
        this.door = door;
        this.reception = reception;
        this.known = known;
        this.calendar = calendar;
    }

    Hl7Answer answer(byte[] bytes, Sender sender) {
        return door.answer(bytes, message -> ReferralAnswer.to(message, handle(message, sender)));
    }

    /** @param beginning of a message that is larger than what is read here */
    Hl7Answer tooLarge(byte[] beginning) {
        return door.tooLarge(beginning);
    }

    private ReceptionResult handle(Er7Message message, Sender sender) {
        Er7Header header = message.header();
        if (!header.type().equals("REF")) {
            throw Hl7Refused.reject(
                    Hl7Error.Code.UNSUPPORTED_MESSAGE, "MSH^1^9", "REF^I12, REF^I13 and REF^I14 are taken here.");
        }
        return switch (header.trigger()) {
            case "I12" -> reception.receive(ReferralMessageReader.read(message, calendar.today()), sender.name());
            case "I13" -> known(known.amend(message, sender));
            case "I14" -> known(known.cancel(message, sender));
            default ->
                throw Hl7Refused.reject(
                        Hl7Error.Code.UNSUPPORTED_EVENT, "MSH^1^9", "REF^I12, REF^I13 and REF^I14 are taken here.");
        };
    }

    private static ReceptionResult known(UUID referralId) {
        return new ReceptionResult(referralId, false);
    }
}
