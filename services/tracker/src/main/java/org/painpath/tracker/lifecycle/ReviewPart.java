package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.List;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.Timing;
import org.painpath.tracker.lifecycle.Standing.Ended;
import org.painpath.tracker.lifecycle.Standing.PassedOn;
import org.painpath.tracker.lifecycle.Standing.Unheard;
import org.painpath.tracker.lifecycle.Standing.Waiting;

/**
 * What prescription review has said about a referral.
 *
 * @param since when the fact that led to this progress happened
 * @param openedAt the review clock runs from here
 * @param returns how often the review went back to evaluation
 * @param prescribed whether a signed prescription runs: a rejected change then leaves it as it is
 * @param holds rules that hold the proposed dose until a second physician has overridden each
 */
record ReviewPart(
        Progress progress, Instant since, Instant openedAt, int returns, boolean prescribed, List<String> holds) {

    enum Progress {
        UNHEARD,
        OPEN,
        REFUSED,
        PROPOSED,
        CHECKED,
        ACTIVE,
        SUSPENDED,
        RETURNED,
        REJECTED,
        DISCONTINUED,
        CANCELLED
    }

    private static final String COURSE_COMPLETED = "COURSE_COMPLETED";

    static final ReviewPart UNHEARD =
            new ReviewPart(Progress.UNHEARD, Instant.EPOCH, Instant.EPOCH, 0, false, List.of());

    ReviewPart after(ReviewStep step, StepNoted noted) {
        Instant at = noted.occurredAt();
        return switch (step) {
            case REVIEW_OPENED -> new ReviewPart(Progress.OPEN, at, at, returns, prescribed, List.of());
            case DOSE_REFUSED -> to(Progress.REFUSED, at);
            case DOSE_PROPOSED ->
                new ReviewPart(
                        Progress.PROPOSED,
                        at,
                        openedAt,
                        returns,
                        prescribed,
                        noted.details().codes());
            case HOLD_OVERRIDDEN -> overridden(noted.details().codes(), at);
            case PHARMACIST_CHECKED -> to(Progress.CHECKED, at);
            case PRESCRIPTION_SIGNED, DOSE_CHANGED ->
                new ReviewPart(Progress.ACTIVE, at, openedAt, returns, true, List.of());
            case PRESCRIPTION_REJECTED -> to(prescribed ? Progress.ACTIVE : Progress.REJECTED, at);
            case RETURNED_TO_EVALUATION ->
                new ReviewPart(Progress.RETURNED, at, openedAt, returns + 1, prescribed, List.of());
            case PRESCRIPTION_SUSPENDED -> to(Progress.SUSPENDED, at);
            case PRESCRIPTION_RESUMED -> to(Progress.ACTIVE, at);
            case PRESCRIPTION_DISCONTINUED -> to(ended(noted.details()), at);
            case REVIEW_CANCELLED -> to(Progress.CANCELLED, at);
        };
    }

    /** With a course that was completed it has done its part: how the referral ends is for the course to say. */
    private static Progress ended(StepDetails details) {
        if (details.codes().contains(COURSE_COMPLETED)) {
            return Progress.ACTIVE;
        }
        return details.isDenied() ? Progress.CANCELLED : Progress.DISCONTINUED;
    }

    Standing standing() {
        return switch (progress) {
            case UNHEARD -> new Unheard();
            case OPEN -> waiting(Stage.REVIEW, Role.PRESCRIBER, "the dose proposal");
            case REFUSED -> waiting(Stage.REVIEW, Role.PRESCRIBER, "a way on where no dose can be proposed");
            case PROPOSED ->
                holds.isEmpty()
                        ? waiting(Stage.AWAITING_CHECK, Role.PHARMACIST, "the pharmacist's check")
                        : waiting(Stage.REVIEW, Role.CLINICIAN, "a second physician's word on a hold");
            case CHECKED -> waiting(Stage.AWAITING_SIGNATURE, Role.PRESCRIBER, "the prescriber's signature");
            case SUSPENDED -> suspended();
            case ACTIVE, RETURNED -> new PassedOn(since);
            case REJECTED -> new Ended(since, Outcome.REJECTED);
            case DISCONTINUED -> new Ended(since, Outcome.STOPPED);
            case CANCELLED -> new Ended(since, Outcome.WITHDRAWN);
        };
    }

    /** Whether the review went back and evaluation has not yet completed once more since. */
    boolean isReturned() {
        return progress == Progress.RETURNED;
    }

    private ReviewPart overridden(List<String> rules, Instant at) {
        List<String> left = holds.stream().filter(rule -> !rules.contains(rule)).toList();
        return new ReviewPart(progress, at, openedAt, returns, prescribed, left);
    }

    private ReviewPart to(Progress next, Instant at) {
        return new ReviewPart(next, at, openedAt, returns, prescribed, List.of());
    }

    private Waiting waiting(Stage stage, Role role, String what) {
        return new Waiting(new Wait(stage, role, what, since, Timing.from(ClockName.REVIEW, openedAt)));
    }

    private Waiting suspended() {
        return new Waiting(new Wait(
                Stage.REVIEW,
                Role.PRESCRIBER,
                "the suspended prescription to be settled",
                since,
                Timing.from(ClockName.SUSPENSION, since)));
    }
}
