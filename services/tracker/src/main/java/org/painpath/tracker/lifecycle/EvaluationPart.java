package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Optional;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.Timing;
import org.painpath.tracker.lifecycle.Standing.Ended;
import org.painpath.tracker.lifecycle.Standing.PassedOn;
import org.painpath.tracker.lifecycle.Standing.Unheard;
import org.painpath.tracker.lifecycle.Standing.Waiting;

/**
 * What evaluation has said about a referral.
 *
 * @param since when the last fact that moved it happened
 * @param completions how often the evaluation ended with a candidate: a returned review needs one more
 */
record EvaluationPart(Progress progress, Instant since, Booking booking, Workup workup, int completions) {

    enum Progress {
        UNHEARD,
        OPEN,
        CANDIDATE,
        NOT_CANDIDATE,
        CANCELLED
    }

    static final EvaluationPart UNHEARD =
            new EvaluationPart(Progress.UNHEARD, Instant.EPOCH, Booking.NONE, Workup.NOTHING, 0);

    EvaluationPart after(EvaluationStep step, StepNoted noted) {
        Instant at = noted.occurredAt();
        StepDetails details = noted.details();
        return switch (step) {
            case EVALUATION_OPENED, EVALUATION_REOPENED -> opened(at);
            case APPOINTMENT_BOOKED, APPOINTMENT_MOVED -> visit(booking.booked(details.startsAt(), at), at);
            case APPOINTMENT_CANCELLED -> visit(booking.cancelled(details.startsAt(), at), at);
            case APPOINTMENT_MISSED -> visit(booking.missed(at), at);
            case HISTORY_TAKEN -> found(workup.withHistory(at), at);
            case EXAMINATION_RECORDED -> found(workup.withExamination(details.isAffirmed(), at), at);
            case DIAGNOSTIC_ORDERED -> found(workup.awaiting(details.codes(), at), at);
            case DIAGNOSTIC_RESULTED -> resulted(details, at);
            case DIAGNOSTIC_RETRACTED -> retracted(details, at);
            case CRITICAL_VALUE_REPORTED -> found(workup.critical(details.codes(), at), at);
            case RESULTS_ACKNOWLEDGED -> found(workup.withoutCritical(details.codes()), at);
            case EVALUATION_COMPLETED -> completed(details.isAffirmed(), at);
            case EVALUATION_CANCELLED -> cancelled(at);
        };
    }

    Standing standing() {
        return switch (progress) {
            case UNHEARD -> new Unheard();
            case OPEN -> new Waiting(openWait());
            case CANDIDATE -> new PassedOn(since);
            case NOT_CANDIDATE -> new Ended(since, Outcome.NOT_CANDIDATE);
            case CANCELLED -> new Ended(since, Outcome.WITHDRAWN);
        };
    }

    /** A clinician must see a critical result whatever has become of the referral. */
    Optional<Wait> criticalWait() {
        return Optional.ofNullable(workup.criticalSince())
                .map(critical -> new Wait(
                        Stage.EVALUATION,
                        Role.CLINICIAN,
                        "a critical result to be acknowledged",
                        critical,
                        Timing.from(ClockName.CRITICAL_RESULT, critical)));
    }

    private Wait openWait() {
        return criticalWait().orElseGet(() -> new WorkupWaits(since, booking, workup).next());
    }

    private EvaluationPart opened(Instant at) {
        return new EvaluationPart(Progress.OPEN, at, booking.lookedFor(at), workup, completions);
    }

    private EvaluationPart cancelled(Instant at) {
        return new EvaluationPart(Progress.CANCELLED, at, booking, workup, completions);
    }

    /** A visit that is called off after the decision moves nothing. */
    private EvaluationPart visit(Booking now, Instant at) {
        return new EvaluationPart(progress, progress == Progress.OPEN ? at : since, now, workup, completions);
    }

    private EvaluationPart found(Workup now, Instant at) {
        return new EvaluationPart(progress, progress == Progress.OPEN ? at : since, booking, now, completions);
    }

    /** A result that is not final moves nothing, unless it takes the place of a critical one. */
    private EvaluationPart resulted(StepDetails details, Instant at) {
        Workup now = details.isAffirmed() ? workup.resulted(details.codes()) : workup;
        return details.isAffirmed() || details.isSettled() ? found(settled(now, details), at) : this;
    }

    private EvaluationPart retracted(StepDetails details, Instant at) {
        Workup now = details.isAffirmed() ? workup.awaiting(details.codes(), at) : workup;
        return found(settled(now, details), at);
    }

    private static Workup settled(Workup now, StepDetails details) {
        return details.isSettled() ? now.withoutCritical(details.codes()) : now;
    }

    private EvaluationPart completed(boolean candidate, Instant at) {
        return new EvaluationPart(
                candidate ? Progress.CANDIDATE : Progress.NOT_CANDIDATE,
                at,
                booking,
                workup,
                candidate ? completions + 1 : completions);
    }
}
