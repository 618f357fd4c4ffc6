package org.painpath.evaluation.hl7v2;

import java.time.Clock;
import java.util.UUID;
import org.painpath.chassis.web.Refusal;
import org.painpath.evaluation.hl7v2.Hl7Refused.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** One message in, one acknowledgement out, whatever it is. The same message again gets the same answer and no second effect. */
@Component
final class LabMessages {
    private static final Logger log = LoggerFactory.getLogger(LabMessages.class);

    private final Er7Reader reader;
    private final ResultRecording recording;
    private final Clock clock;

    LabMessages(Er7Reader reader, ResultRecording recording, Clock clock) {
        this.reader = reader;
        this.recording = recording;
        this.clock = clock;
    }

    /** @param sender user name */
    Hl7Answer answer(byte[] bytes, String sender) {
        var acknowledgement = new Acknowledgement(Er7Reader.header(bytes), clock);
        try {
            Er7Message message = reader.read(bytes);
            ResultRecording.Recorded recorded = recording.record(LabReportReader.read(reported(message)), sender);
            return accepted(acknowledgement, recorded.news() ? 201 : 200, recorded.referralId());
        } catch (Hl7Refused refused) {
            return refused(acknowledgement, refused, status(refused));
        } catch (Refusal refusal) {
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

    private static Er7Message reported(Er7Message message) {
        if (!message.header().type().equals("ORU")) {
            throw Hl7Refused.reject(Hl7Error.Code.UNSUPPORTED_MESSAGE, "MSH^1^9", "ORU^R01 is taken here.");
        }
        if (!message.header().trigger().equals("R01")) {
            throw Hl7Refused.reject(Hl7Error.Code.UNSUPPORTED_EVENT, "MSH^1^9", "ORU^R01 is taken here.");
        }
        return message;
    }

    private static Hl7Answer accepted(Acknowledgement acknowledgement, int status, UUID referralId) {
        return new Hl7Answer(status, acknowledgement.accepted(), acknowledgement.charset(), referralId);
    }

    private static Hl7Answer refused(Acknowledgement acknowledgement, Hl7Refused refused, int status) {
        return new Hl7Answer(status, acknowledgement.refused(refused), acknowledgement.charset(), null);
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
}
