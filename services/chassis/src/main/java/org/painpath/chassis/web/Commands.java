package org.painpath.chassis.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Traces;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Outcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A person's command, from a controller to the desk: with If-Match, in one transaction with its audit row, and with a
 * refusal turned into an answer.
 */
public class Commands<C, S, E> {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private final Desk<C, S, E> desk;
    private final Audit audit;
    private final Traces traces;
    private final Clock clock;

    public Commands(Desk<C, S, E> desk, Audit audit, Traces traces, Clock clock) {
        this.desk = desk;
        this.audit = audit;
        this.traces = traces;
        this.clock = clock;
    }

    /** The time that goes into a command. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * @param person user name, from the token
     * @param action kebab-case, for the audit
     * @return what was recorded; a refusal and a stale version come back too, so that the audit of them is kept
     */
    @Transactional
    public Outcome<S, E> run(UUID referral, String person, String action, C command) {
        var cause = new Cause(person, clock.instant(), traces.current(), expectedVersion());
        var outcome = desk.handle(referral, command, cause);
        audit.record(
                person,
                action,
                referral,
                switch (outcome) {
                    case Outcome.Done<S, E> done -> done.events().isEmpty() ? "nothing" : "done";
                    case Outcome.Refused<S, E> refused -> refused.code();
                    case Outcome.Stale<S, E> _ -> "stale";
                });
        return outcome;
    }

    /**
     * What was recorded, or the refusal as an exception for the web layer.
     *
     * @throws Refusal 409 when the command does not hold, 412 when somebody else was faster
     */
    public static <S, E> Outcome.Done<S, E> orRefuse(Outcome<S, E> outcome) {
        return switch (outcome) {
            case Outcome.Done<S, E> done -> done;
            case Outcome.Refused<S, E> refused ->
                throw new Refusal(HttpStatus.CONFLICT, refused.code(), refused.words());
            case Outcome.Stale<S, E> stale ->
                throw new Refusal(
                        HttpStatus.PRECONDITION_FAILED,
                        "stale",
                        "This has changed since you looked; it is at version %d now.".formatted(stale.version()));
        };
    }

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * What the request's If-Match says that the person saw; absent without one.
     *
     * @throws Refusal 400 for anything but an ETag of ours
     */
    public static @Nullable Long expectedVersion() {
        var header = Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(attributes ->
                        ((ServletRequestAttributes) attributes).getRequest().getHeader(HttpHeaders.IF_MATCH));
        if (header.isEmpty()) {
            return null;
        }
        var match = ETAG.matcher(header.get());
        if (!match.matches()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "bad-if-match", "If-Match takes the ETag of the last answer.");
        }
        return Long.valueOf(match.group(1));
    }
}
