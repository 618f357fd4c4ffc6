package org.painpath.intake.hl7v2;

import java.time.Clock;
import java.util.UUID;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.hl7v2.Hl7Refused.Verdict;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.reception.ReceptionResult;
import org.painpath.intake.reception.ReferralReception;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** One message in, one acknowledgement out, whatever it is. The same message again gets the same answer and no second effect. */
@Component
final class ReferralMessages {
    private static final Logger log = LoggerFactory.getLogger(ReferralMessages.class);

    private final Er7Reader reader;
    private final ReferralReception reception;
    private final KnownReferralMessages known;
    private final ClinicCalendar calendar;
    private final Clock clock;

    ReferralMessages(
            Er7Reader reader,
            ReferralReception reception,
            KnownReferralMessages known,
            ClinicCalendar calendar,
            Clock clock) {
        this.reader = reader;
        this.reception = reception;
        this.known = known;
        this.calendar = calendar;
        this.clock = clock;
    }

    Hl7Answer answer(byte[] bytes, Sender sender) {
        var acknowledgement = new Acknowledgement(Er7Reader.header(bytes), clock);
        try {
            Er7Message message = reader.read(bytes);
            ReceptionResult result = handle(message, sender);
            return new Hl7Answer(
                    result.created() ? 201 : 200,
                    acknowledgement.accepted(message, result.referralId()),
                    acknowledgement.charset(),
                    result.referralId());
        } catch (Hl7Refused refused) {
            return refused(acknowledgement, refused, status(refused));
        } catch (Refusal refusal) {
            // what the reception does not take; its words repeat nothing
            var error = new Hl7Error(Hl7Error.Code.DATA_TYPE, "", refusal.words());
            return refused(acknowledgement, Hl7Refused.error(error), 422);
        } catch (TransientDataAccessException | CannotCreateTransactionException trouble) {
            log.warn("message not taken for now: {}", trouble.getClass().getSimpleName());
            return refused(acknowledgement, trouble("The service cannot take it now; send it again."), 503);
        } catch (RuntimeException failure) {
            // the message may hold what the sender sent, so only the kind is logged
            log.error("message failed: {}", failure.getClass().getName());
            return refused(acknowledgement, trouble("Something failed here; nothing was changed."), 500);
        }
    }

    /** @param beginning of a message that is larger than what is read here */
    Hl7Answer tooLarge(byte[] beginning) {
        var acknowledgement = new Acknowledgement(Er7Reader.header(beginning), clock);
        return refused(acknowledgement, trouble("A message has at most 1 MiB."), 413);
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

    private static Hl7Refused trouble(String words) {
        return Hl7Refused.reject(Hl7Error.Code.INTERNAL, "", words);
    }

    private static int status(Hl7Refused refused) {
        if (refused.verdict() == Verdict.AE) {
            return 422;
        }
        boolean notOurs = refused.errors().stream()
                .anyMatch(error -> error.code() == Hl7Error.Code.UNSUPPORTED_MESSAGE
                        || error.code() == Hl7Error.Code.UNSUPPORTED_EVENT);
        return notOurs ? 415 : 400;
    }

    private static Hl7Answer refused(Acknowledgement acknowledgement, Hl7Refused refused, int status) {
        return new Hl7Answer(status, acknowledgement.refused(refused), acknowledgement.charset(), null);
    }
}
