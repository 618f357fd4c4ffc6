package org.painpath.hl7v2;

import java.time.Clock;
import java.util.function.Function;
import org.painpath.chassis.web.Refusal;
import org.painpath.hl7v2.Hl7Refused.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** One message in, one acknowledgement out, whatever it is. */
public final class Hl7Door {
    private static final Logger log = LoggerFactory.getLogger(Hl7Door.class);

    private final Er7Reader reader = new Er7Reader();
    private final Clock clock;

    public Hl7Door(Clock clock) {
        this.clock = clock;
    }

    /** @param handler takes the message or throws {@link Hl7Refused} or {@link Refusal} */
    public Hl7Answer answer(byte[] bytes, Function<Er7Message, Taken> handler) {
        var acknowledgement = new Acknowledgement(Er7Reader.header(bytes), clock);
        try {
            return accepted(acknowledgement, handler.apply(reader.read(bytes)));
        } catch (Hl7Refused refused) {
            return refused(acknowledgement, refused, status(refused));
        } catch (Refusal refusal) {
            // what the service does not take; its words repeat nothing
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
    public Hl7Answer tooLarge(byte[] beginning) {
        var acknowledgement = new Acknowledgement(Er7Reader.header(beginning), clock);
        return refused(acknowledgement, trouble("A message has at most 1 MiB."), 413);
    }

    private static Hl7Answer accepted(Acknowledgement acknowledgement, Taken taken) {
        return new Hl7Answer(
                taken.news() ? 201 : 200,
                acknowledgement.accepted(taken),
                acknowledgement.charset(),
                taken.referralId());
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
