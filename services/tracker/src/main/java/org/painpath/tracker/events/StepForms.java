package org.painpath.tracker.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.lifecycle.Band;
import org.painpath.tracker.lifecycle.FollowUp;
import org.painpath.tracker.lifecycle.Priority;
import org.painpath.tracker.lifecycle.StepDetails;

/** Other services' events, each with the few fields that the lifecycle reads. */
final class StepForms {
    private StepForms() {}

    /** Nothing of the content is read. */
    record Unread() {}

    record Prioritised(@Nullable Priority priority) {
        StepDetails details() {
            return StepDetails.priority(priority);
        }
    }

    record Screened(String outcome) {
        StepDetails details() {
            return StepDetails.affirmed(
                    switch (outcome) {
                        case "READY_FOR_DECISION" -> true;
                        case "INCOMPLETE" -> false;
                        case String unknown -> throw unknown(unknown);
                    });
        }
    }

    record Asked(LocalDate dueOn, @Nullable String from) {
        StepDetails details() {
            return StepDetails.asked(
                    dueOn,
                    switch (from) {
                        case null -> List.of();
                        case "REFERRER", "PATIENT" -> List.of(from);
                        case String unknown -> throw unknown(unknown);
                    });
        }
    }

    /** A crisis, of which nothing more is read. */
    record Crisis() {
        StepDetails details() {
            return StepDetails.codes(List.of("CRISIS"));
        }
    }

    /** A risk that is not high: that a clinician is asked is all that is read. */
    record LowerRisk() {
        StepDetails details() {
            return StepDetails.codes(List.of("TO_BE_SEEN"));
        }
    }

    record Consent(String kind) {
        StepDetails details() {
            return StepDetails.codes(List.of(kind));
        }
    }

    record Booked(String appointmentId, Instant startsAt) {
        StepDetails details() {
            return StepDetails.booked(appointmentId, startsAt);
        }
    }

    record Cancelled(String appointmentId, @Nullable Instant notBefore) {
        StepDetails details() {
            return StepDetails.cancelled(appointmentId, notBefore);
        }
    }

    /** Affirmed where a visit by video left something that must be examined in person. */
    record Examined(@Nullable List<String> inPersonTasks) {
        StepDetails details() {
            return StepDetails.affirmed(inPersonTasks != null && !inPersonTasks.isEmpty());
        }
    }

    record Ordered(List<Test> tests) {
        record Test(String code) {}

        StepDetails details() {
            return StepDetails.codes(tests.stream().map(Test::code).toList());
        }
    }

    record Resulted(String loinc, String status, @Nullable Boolean criticalSettled) {
        StepDetails details() {
            return StepDetails.resulted(
                    loinc,
                    switch (status) {
                        case "FINAL", "CORRECTED" -> true;
                        case "PRELIMINARY" -> false;
                        case String unknown -> throw unknown(unknown);
                    },
                    criticalSettled);
        }
    }

    /** Affirmed where an order waits for the test again. */
    record Retracted(
            @Nullable String orderId,
            String loinc,
            @Nullable Boolean criticalSettled) {
        StepDetails details() {
            return StepDetails.resulted(loinc, orderId != null, criticalSettled);
        }
    }

    record Critical(String loinc) {
        StepDetails details() {
            return StepDetails.codes(List.of(loinc));
        }
    }

    record Acknowledged(List<Seen> results) {
        record Seen(String loinc) {}

        StepDetails details() {
            return StepDetails.codes(results.stream().map(Seen::loinc).toList());
        }
    }

    record Assessed(String outcome) {
        StepDetails details() {
            return StepDetails.affirmed(
                    switch (outcome) {
                        case "CANDIDATE" -> true;
                        case "NOT_CANDIDATE" -> false;
                        case String unknown -> throw unknown(unknown);
                    });
        }
    }

    /** The dose that was proposed, as far as it tells who is next: which rules hold it. */
    record Proposed(@Nullable List<Finding> findings) {
        record Finding(String rule, @Nullable String severity) {}

        StepDetails details() {
            return StepDetails.codes((findings == null ? List.<Finding>of() : findings)
                    .stream()
                            .filter(finding -> "HOLD".equals(finding.severity()))
                            .map(Finding::rule)
                            .toList());
        }
    }

    record Overridden(String rule) {
        StepDetails details() {
            return StepDetails.codes(List.of(rule));
        }
    }

    /**
     * Affirmed where somebody ended the prescription, not where it went with a withdrawn referral; the reason alone where it went
     * with a completed course.
     */
    record Discontinued(String by, @Nullable String reasonCode) {
        StepDetails details() {
            return "COURSE_COMPLETED".equals(reasonCode)
                    ? StepDetails.codes(List.of(reasonCode))
                    : StepDetails.affirmed(!by.equals("withdrawal"));
        }
    }

    /** Why something was suspended, paused or stopped, as a code. */
    record Reasoned(@Nullable String reasonCode) {
        StepDetails details() {
            return StepDetails.codes(reasonCode == null ? List.of() : List.of(reasonCode));
        }
    }

    /** What evaluation looks for again. */
    record Reopened(@Nullable List<String> missing) {
        StepDetails details() {
            return StepDetails.codes(missing == null ? List.of() : missing);
        }
    }

    record SessionBooked(String sessionId, Instant startsAt) {
        StepDetails details() {
            return StepDetails.booked(sessionId, startsAt);
        }
    }

    record Session(String sessionId) {
        StepDetails details() {
            return StepDetails.item(sessionId);
        }
    }

    /** A timed check after a dose, by its minute. */
    record Check(String sessionId, int minute) {
        StepDetails details() {
            return StepDetails.checks(sessionId, List.of(minute));
        }
    }

    /** Vital signs, as far as they are the checks that were due. */
    record Measured(String sessionId, @Nullable List<Integer> meetsChecks) {
        StepDetails details() {
            return StepDetails.checks(sessionId, meetsChecks == null ? List.of() : meetsChecks);
        }
    }

    /** Of an outcome only what is counted: the band of a measure of pain at a follow-up, never a score. */
    record Outcome(String instrument, int week, @Nullable String response) {
        private static final Set<String> PAIN = Set.of("NRS", "PEG");

        StepDetails details() {
            Band band = band(response);
            return band == null || !PAIN.contains(instrument)
                    ? StepDetails.NONE
                    : FollowUp.at(week)
                            .map(followUp -> StepDetails.response(instrument, followUp, band))
                            .orElse(StepDetails.NONE);
        }

        private static @Nullable Band band(@Nullable String response) {
            return switch (response) {
                case null -> null;
                case "WORSE", "NONE", "MINIMAL", "MODERATE", "SUBSTANTIAL", "NOT_EVALUABLE" -> Band.valueOf(response);
                case String unknown -> throw unknown(unknown);
            };
        }
    }

    /** Of an adverse event only its grade, to be counted. */
    record Adverse(int grade) {
        StepDetails details() {
            return StepDetails.codes(List.of(Integer.toString(grade)));
        }
    }

    record Completed(boolean responder) {
        StepDetails details() {
            return StepDetails.affirmed(responder);
        }
    }

    /** Not guessed at: the event parks its referral until somebody has looked. */
    private static IllegalArgumentException unknown(String value) {
        return new IllegalArgumentException("unknown value " + value);
    }
}
