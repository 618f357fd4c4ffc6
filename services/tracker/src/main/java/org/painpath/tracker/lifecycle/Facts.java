package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.Timing;
import org.painpath.tracker.lifecycle.Standing.Ended;
import org.painpath.tracker.lifecycle.Standing.PassedOn;
import org.painpath.tracker.lifecycle.Standing.Waiting;

/**
 * All that was heard about a referral. What it waits for follows from the set of facts, never from which came last, so the
 * four services may be heard in any order between them.
 *
 * @param heard the last sequence of each source, in the order of {@link Source}
 * @param claims who has it in hand
 */
record Facts(
        IntakePart intake,
        EvaluationPart evaluation,
        ReviewPart review,
        TherapyPart therapy,
        List<Long> heard,
        Claims claims) {

    static final Facts NONE = new Facts(
            IntakePart.UNHEARD,
            EvaluationPart.UNHEARD,
            ReviewPart.UNHEARD,
            TherapyPart.UNHEARD,
            List.of(0L, 0L, 0L, 0L),
            Claims.NONE);

    Facts with(StepNoted noted) {
        Facts now = heard(noted);
        return now.with(claims.of(now.rolesWaitedFor()));
    }

    Facts with(WorkEvent event) {
        return with(claims.after(event));
    }

    private Facts with(Claims now) {
        return new Facts(intake, evaluation, review, therapy, heard, now);
    }

    private Facts heard(StepNoted noted) {
        List<Long> sequences = heardUpTo(noted);
        return switch (noted.step()) {
            case IntakeStep step ->
                new Facts(intake.after(step, noted), evaluation, review, therapy, sequences, claims);
            case EvaluationStep step ->
                new Facts(intake, evaluation.after(step, noted), review, therapy, sequences, claims);
            case ReviewStep step ->
                new Facts(intake, evaluation, review.after(step, noted), therapy, sequences, claims);
            case TherapyStep step ->
                new Facts(intake, evaluation, review, therapy.after(step, noted), sequences, claims);
        };
    }

    boolean hasHeard(Source source, long sequence) {
        return sequence <= heard.get(source.ordinal());
    }

    /** The fact that ended the referral: of several, the one that happened first. */
    Optional<Ended> ending() {
        return standings()
                .filter(Ended.class::isInstance)
                .map(Ended.class::cast)
                .min(Comparator.comparing(Ended::at));
    }

    /**
     * What the referral waits for, the wait that holds it up first: a crisis, a critical result, a missed check after a dose and a
     * consent that treatment lacks before all else. A treatment goes on while its dose is reviewed.
     */
    List<Wait> waits() {
        List<Wait> usual = usualWaits();
        Stage stage = usual.stream().findFirst().map(Wait::stage).orElse(Stage.SCREENING);
        Obstacles obstacles = intake.obstacles();
        return Stream.of(
                        obstacles.crisis(stage),
                        lastingWaits().stream(),
                        obstacles.toBeSeen(stage),
                        obstacles.consents(stage),
                        usual.stream())
                .flatMap(waits -> waits)
                .distinct()
                .toList();
    }

    /** What a clinician must see to whatever has become of the referral, the most urgent first. */
    List<Wait> lastingWaits() {
        return Stream.of(evaluation.criticalWait(), therapy.missedCheckWait())
                .flatMap(Optional::stream)
                .toList();
    }

    /** For whom there is something to do, also when the referral has ended. */
    Set<Role> rolesWaitedFor() {
        List<Wait> open = ending().isPresent() ? lastingWaits() : waits();
        return open.stream().map(Wait::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether integrators may hear of this referral. */
    boolean isShared() {
        return intake.obstacles().allowSharing();
    }

    private List<Wait> usualWaits() {
        return Stream.of(
                        reviewWait(),
                        open(therapy.standing()),
                        open(evaluation.standing()),
                        handOver(),
                        open(intake.standing()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Wait> reviewWait() {
        return open(review.standing());
    }

    /** Between two services: one has passed the referral on, the next has not been heard. */
    private Optional<Wait> handOver() {
        if (review.isReturned()) {
            return evaluation.completions() > review.returns()
                    ? Optional.of(coming(Stage.REVIEW, "the prescription review to open", evaluation.since()))
                    : reopening();
        }
        if (review.standing() instanceof PassedOn(Instant at) && isUnheard(therapy.standing())) {
            return Optional.of(coming(Stage.TREATMENT, "the course of treatment to be planned", at));
        }
        if (evaluation.standing() instanceof PassedOn(Instant at) && isUnheard(review.standing())) {
            return Optional.of(coming(Stage.REVIEW, "the prescription review to open", at));
        }
        if (intake.standing() instanceof PassedOn(Instant at) && isUnheard(evaluation.standing())) {
            return Optional.of(coming(Stage.EVALUATION, "the evaluation to open", at));
        }
        return Optional.empty();
    }

    private Optional<Wait> reopening() {
        return evaluation.standing() instanceof Waiting
                ? Optional.empty()
                : Optional.of(coming(Stage.EVALUATION, "the evaluation to open again", review.since()));
    }

    private static Wait coming(Stage stage, String what, Instant since) {
        return new Wait(stage, Role.NOBODY, what, since, Timing.from(ClockName.HAND_OVER, since));
    }

    private static boolean isUnheard(Standing standing) {
        return standing instanceof Standing.Unheard;
    }

    private static Optional<Wait> open(Standing standing) {
        return standing instanceof Waiting(Wait wait) ? Optional.of(wait) : Optional.empty();
    }

    private Stream<Standing> standings() {
        return Stream.of(intake.standing(), evaluation.standing(), review.standing(), therapy.standing());
    }

    private List<Long> heardUpTo(StepNoted noted) {
        Long[] sequences = heard.toArray(Long[]::new);
        sequences[noted.source().ordinal()] = noted.sequence();
        return List.of(sequences);
    }
}
