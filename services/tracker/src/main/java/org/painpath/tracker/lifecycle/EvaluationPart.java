package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.lifecycle.Standing.Ended;
import org.painpath.tracker.lifecycle.Standing.PassedOn;
import org.painpath.tracker.lifecycle.Standing.Unheard;
import org.painpath.tracker.lifecycle.Standing.Waiting;

/**
 * What evaluation has said about a referral.
 *
 * @param since when the last fact that moved it happened
 * @param visitAt the booked visit; absent before the first booking and after a cancelled or missed one
 * @param missed whether the last visit was missed
 * @param completions how often the evaluation ended with a candidate: a returned review needs one more
 */
record EvaluationPart(
        Progress progress, Instant since, @Nullable Instant visitAt, boolean missed, Workup workup, int completions) {

    enum Progress {
        UNHEARD,
        OPEN,
        CANDIDATE,
        NOT_CANDIDATE,
        CANCELLED
    }

    static final EvaluationPart UNHEARD =
            new EvaluationPart(Progress.UNHEARD, Instant.EPOCH, null, false, Workup.NOTHING, 0);

    EvaluationPart after(EvaluationStep step, StepNoted noted) {
        Instant at = noted.occurredAt();
        StepDetails details = noted.details();
        return switch (step) {
            case EVALUATION_OPENED, EVALUATION_REOPENED -> to(Progress.OPEN, at);
            case APPOINTMENT_BOOKED, APPOINTMENT_MOVED -> visit(details.startsAt(), false, at);
            case APPOINTMENT_CANCELLED -> visit(null, false, at);
            case APPOINTMENT_MISSED -> visit(null, true, at);
            case HISTORY_TAKEN -> found(workup.withHistory(), at);
            case EXAMINATION_RECORDED -> found(workup.withExamination(details.isAffirmed()), at);
            case DIAGNOSTIC_ORDERED -> found(workup.awaiting(details.codes()), at);
            case DIAGNOSTIC_RESULTED -> details.isAffirmed() ? found(workup.resulted(details.codes()), at) : this;
            case DIAGNOSTIC_RETRACTED -> found(details.isAffirmed() ? workup.awaiting(details.codes()) : workup, at);
            case CRITICAL_VALUE_REPORTED -> found(workup.critical(details.codes(), at), at);
            case RESULTS_ACKNOWLEDGED -> found(workup.acknowledged(details.codes()), at);
            case EVALUATION_COMPLETED -> completed(details.isAffirmed(), at);
            case EVALUATION_CANCELLED -> to(Progress.CANCELLED, at);
        };
    }

    Standing standing(SlaPolicy sla) {
        return switch (progress) {
            case UNHEARD -> new Unheard();
            case OPEN -> new Waiting(openWait(sla));
            case CANDIDATE -> new PassedOn(since);
            case NOT_CANDIDATE -> new Ended(since, Outcome.NOT_CANDIDATE);
            case CANCELLED -> new Ended(since, Outcome.WITHDRAWN);
        };
    }

    private Wait openWait(SlaPolicy sla) {
        Instant critical = workup.criticalSince();
        if (critical != null) {
            return new Wait(
                    Stage.EVALUATION,
                    Role.CLINICIAN,
                    "a critical result to be acknowledged",
                    critical,
                    sla.criticalResult(critical));
        }
        return workup.isSeenAndExamined() ? afterTheVisit(sla) : beforeTheVisit(sla);
    }

    private Wait afterTheVisit(SlaPolicy sla) {
        if (!workup.openTests().isEmpty()) {
            return wait(Stage.AWAITING_RESULTS, Role.CLINICIAN, "diagnostic results", sla.results(since));
        }
        return workup.inPersonLeft()
                ? inPersonWait(sla)
                : wait(Stage.EVALUATION, Role.CLINICIAN, "the assessment", sla.assessment(since));
    }

    /** A visit is on the way where one is booked for after what happened last. */
    private Wait inPersonWait(SlaPolicy sla) {
        return visitAt != null && visitAt.isAfter(since)
                ? wait(Stage.EVALUATION, Role.CLINICIAN, "an examination in person at the visit", visitAt)
                : wait(Stage.EVALUATION, Role.COORDINATOR, "a date for an examination in person", sla.booking(since));
    }

    private Wait beforeTheVisit(SlaPolicy sla) {
        if (visitAt != null) {
            return wait(Stage.EVALUATION, Role.CLINICIAN, "history and examination at the visit", visitAt);
        }
        return missed
                ? wait(Stage.EVALUATION, Role.COORDINATOR, "a new date after a missed visit", sla.contact(since))
                : wait(Stage.EVALUATION, Role.COORDINATOR, "a date for the first visit", sla.booking(since));
    }

    private Wait wait(Stage stage, Role role, String what, Instant due) {
        return new Wait(stage, role, what, since, due);
    }

    private EvaluationPart to(Progress next, Instant at) {
        return new EvaluationPart(next, at, visitAt, missed, workup, completions);
    }

    private EvaluationPart visit(@Nullable Instant startsAt, boolean wasMissed, Instant at) {
        return new EvaluationPart(progress, at, startsAt, wasMissed, workup, completions);
    }

    private EvaluationPart found(Workup now, Instant at) {
        return new EvaluationPart(progress, progress == Progress.OPEN ? at : since, visitAt, missed, now, completions);
    }

    private EvaluationPart completed(boolean candidate, Instant at) {
        return new EvaluationPart(
                candidate ? Progress.CANDIDATE : Progress.NOT_CANDIDATE,
                at,
                visitAt,
                missed,
                workup,
                candidate ? completions + 1 : completions);
    }
}
