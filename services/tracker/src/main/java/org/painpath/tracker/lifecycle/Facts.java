package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.painpath.tracker.lifecycle.Standing.Ended;
import org.painpath.tracker.lifecycle.Standing.PassedOn;
import org.painpath.tracker.lifecycle.Standing.Waiting;

/**
 * All that was heard about a referral. What it waits for follows from the set of facts, never from which came last, so the
 * four services may be heard in any order between them.
 *
 * @param heard the last sequence of each source, in the order of {@link Source}
 */
record Facts(IntakePart intake, EvaluationPart evaluation, ReviewPart review, TherapyPart therapy, List<Long> heard) {

    static final Facts NONE = new Facts(
            IntakePart.UNHEARD,
            EvaluationPart.UNHEARD,
            ReviewPart.UNHEARD,
            TherapyPart.UNHEARD,
            List.of(0L, 0L, 0L, 0L));

    Facts with(StepNoted noted) {
        List<Long> sequences = heardUpTo(noted);
        return switch (noted.step()) {
            case IntakeStep step -> new Facts(intake.after(step, noted), evaluation, review, therapy, sequences);
            case EvaluationStep step -> new Facts(intake, evaluation.after(step, noted), review, therapy, sequences);
            case ReviewStep step -> new Facts(intake, evaluation, review.after(step, noted), therapy, sequences);
            case TherapyStep step -> new Facts(intake, evaluation, review, therapy.after(step, noted), sequences);
        };
    }

    boolean hasHeard(Source source, long sequence) {
        return sequence <= heard.get(source.ordinal());
    }

    /** The fact that ended the referral: of several, the one that happened first. */
    Optional<Ended> ending(SlaPolicy sla) {
        return standings(sla)
                .filter(Ended.class::isInstance)
                .map(Ended.class::cast)
                .min(Comparator.comparing(Ended::at));
    }

    /**
     * What the referral waits for, the wait that holds it up first: what stands against treatment before all else. A treatment
     * goes on while its dose is reviewed.
     */
    List<Wait> waits(SlaPolicy sla) {
        List<Wait> usual = usualWaits(sla);
        Stage stage = usual.stream().findFirst().map(Wait::stage).orElse(Stage.SCREENING);
        return Stream.concat(intake.obstacles().waits(stage, sla).stream(), usual.stream())
                .toList();
    }

    /** Whether integrators may hear of this referral. */
    boolean isShared() {
        return intake.obstacles().allowSharing();
    }

    private List<Wait> usualWaits(SlaPolicy sla) {
        return Stream.of(
                        reviewWait(sla),
                        open(therapy.standing(sla)),
                        open(evaluation.standing(sla)),
                        handOver(sla),
                        open(intake.standing(sla)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Wait> reviewWait(SlaPolicy sla) {
        return open(review.standing(sla));
    }

    /** Between two services: one has passed the referral on, the next has not been heard. */
    private Optional<Wait> handOver(SlaPolicy sla) {
        if (review.isReturned()) {
            return evaluation.completions() > review.returns()
                    ? Optional.of(coming(Stage.REVIEW, "the prescription review to open", evaluation.since(), sla))
                    : reopening(sla);
        }
        if (review.standing(sla) instanceof PassedOn(Instant at) && isUnheard(therapy.standing(sla))) {
            return Optional.of(coming(Stage.TREATMENT, "the course of treatment to be planned", at, sla));
        }
        if (evaluation.standing(sla) instanceof PassedOn(Instant at) && isUnheard(review.standing(sla))) {
            return Optional.of(coming(Stage.REVIEW, "the prescription review to open", at, sla));
        }
        if (intake.standing(sla) instanceof PassedOn(Instant at) && isUnheard(evaluation.standing(sla))) {
            return Optional.of(coming(Stage.EVALUATION, "the evaluation to open", at, sla));
        }
        return Optional.empty();
    }

    private Optional<Wait> reopening(SlaPolicy sla) {
        return evaluation.standing(sla) instanceof Waiting
                ? Optional.empty()
                : Optional.of(coming(Stage.EVALUATION, "the evaluation to open again", review.since(), sla));
    }

    private static Wait coming(Stage stage, String what, Instant since, SlaPolicy sla) {
        return new Wait(stage, Role.NOBODY, what, since, sla.review(since));
    }

    private static boolean isUnheard(Standing standing) {
        return standing instanceof Standing.Unheard;
    }

    private static Optional<Wait> open(Standing standing) {
        return standing instanceof Waiting(Wait wait) ? Optional.of(wait) : Optional.empty();
    }

    private Stream<Standing> standings(SlaPolicy sla) {
        return Stream.of(intake.standing(sla), evaluation.standing(sla), review.standing(sla), therapy.standing(sla));
    }

    private List<Long> heardUpTo(StepNoted noted) {
        Long[] sequences = heard.toArray(Long[]::new);
        sequences[noted.source().ordinal()] = noted.sequence();
        return List.of(sequences);
    }
}
