package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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
 * @param inPersonLeft whether something is still to be examined in person, as a visit by video could not
 * @param openTests LOINC codes that were ordered and have no final result
 * @param criticalTests LOINC codes of critical results that no clinician has acknowledged
 * @param completions how often the evaluation ended with a candidate: a returned review needs one more
 */
record EvaluationPart(
        Progress progress,
        Instant since,
        @Nullable Instant visitAt,
        boolean missed,
        boolean history,
        boolean examination,
        boolean inPersonLeft,
        List<String> openTests,
        List<String> criticalTests,
        int completions) {

    enum Progress {
        UNHEARD,
        OPEN,
        CANDIDATE,
        NOT_CANDIDATE,
        CANCELLED
    }

    static final EvaluationPart UNHEARD =
            new EvaluationPart(
                    Progress.UNHEARD, Instant.EPOCH, null, false, false, false, false, List.of(), List.of(), 0);

    EvaluationPart after(EvaluationStep step, StepNoted noted) {
        Instant at = noted.occurredAt();
        StepDetails details = noted.details();
        return switch (step) {
            case EVALUATION_OPENED, EVALUATION_REOPENED -> to(Progress.OPEN, at);
            case APPOINTMENT_BOOKED, APPOINTMENT_MOVED -> visit(details.startsAt(), false, at);
            case APPOINTMENT_CANCELLED -> visit(null, false, at);
            case APPOINTMENT_MISSED -> visit(null, true, at);
            case HISTORY_TAKEN -> found(true, examination, openTests, at);
            case EXAMINATION_RECORDED -> examined(details.isAffirmed(), at);
            case DIAGNOSTIC_ORDERED -> found(history, examination, with(details.codes()), at);
            case DIAGNOSTIC_RESULTED ->
                details.isAffirmed() ? found(history, examination, without(details.codes()), at) : this;
            case DIAGNOSTIC_RETRACTED ->
                found(history, examination, details.isAffirmed() ? with(details.codes()) : openTests, at);
            case CRITICAL_VALUE_REPORTED -> critical(joined(criticalTests, details.codes()), at);
            case RESULTS_ACKNOWLEDGED -> critical(left(criticalTests, details.codes()), at);
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
        if (!criticalTests.isEmpty()) {
            return wait(
                    Stage.EVALUATION,
                    Role.CLINICIAN,
                    "a critical result to be acknowledged",
                    sla.criticalResult(since));
        }
        if (history && examination && openTests.isEmpty() && inPersonLeft) {
            return inPersonWait(sla);
        }
        if (history && examination && openTests.isEmpty()) {
            return wait(Stage.EVALUATION, Role.CLINICIAN, "the assessment", sla.assessment(since));
        }
        if (history && examination) {
            return wait(Stage.AWAITING_RESULTS, Role.CLINICIAN, "diagnostic results", sla.results(since));
        }
        if (visitAt != null) {
            return wait(Stage.EVALUATION, Role.CLINICIAN, "history and examination at the visit", visitAt);
        }
        if (missed) {
            return wait(Stage.EVALUATION, Role.COORDINATOR, "a new date after a missed visit", sla.contact(since));
        }
        return wait(Stage.EVALUATION, Role.COORDINATOR, "a date for the first visit", sla.booking(since));
    }

    /** A visit is on the way where one is booked for after what happened last. */
    private Wait inPersonWait(SlaPolicy sla) {
        return visitAt != null && visitAt.isAfter(since)
                ? wait(Stage.EVALUATION, Role.CLINICIAN, "an examination in person at the visit", visitAt)
                : wait(Stage.EVALUATION, Role.COORDINATOR, "a date for an examination in person", sla.booking(since));
    }

    private Wait wait(Stage stage, Role role, String what, Instant due) {
        return new Wait(stage, role, what, since, due);
    }

    private EvaluationPart to(Progress next, Instant at) {
        return new EvaluationPart(
                next, at, visitAt, missed, history, examination, inPersonLeft, openTests, criticalTests, completions);
    }

    private EvaluationPart visit(@Nullable Instant startsAt, boolean wasMissed, Instant at) {
        return new EvaluationPart(
                progress,
                at,
                startsAt,
                wasMissed,
                history,
                examination,
                inPersonLeft,
                openTests,
                criticalTests,
                completions);
    }

    private EvaluationPart examined(boolean left, Instant at) {
        EvaluationPart found = found(history, true, openTests, at);
        return new EvaluationPart(
                found.progress,
                found.since,
                visitAt,
                missed,
                history,
                true,
                left,
                openTests,
                criticalTests,
                completions);
    }

    private EvaluationPart found(boolean hasHistory, boolean hasExamination, List<String> tests, Instant at) {
        return new EvaluationPart(
                progress,
                progress == Progress.OPEN ? at : since,
                visitAt,
                missed,
                hasHistory,
                hasExamination,
                inPersonLeft,
                tests,
                criticalTests,
                completions);
    }

    private EvaluationPart completed(boolean candidate, Instant at) {
        return new EvaluationPart(
                candidate ? Progress.CANDIDATE : Progress.NOT_CANDIDATE,
                at,
                visitAt,
                missed,
                history,
                examination,
                inPersonLeft,
                openTests,
                criticalTests,
                candidate ? completions + 1 : completions);
    }

    private EvaluationPart critical(List<String> tests, Instant at) {
        return new EvaluationPart(
                progress,
                progress == Progress.OPEN ? at : since,
                visitAt,
                missed,
                history,
                examination,
                inPersonLeft,
                openTests,
                tests,
                completions);
    }

    private List<String> with(List<String> tests) {
        return joined(openTests, tests);
    }

    private List<String> without(List<String> tests) {
        return left(openTests, tests);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static List<String> left(List<String> some, List<String> gone) {
        return some.stream().filter(test -> !gone.contains(test)).toList();
    }
}
