package org.painpath.tracker.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.tracker.lifecycle.Heard.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.painpath.tracker.lifecycle.Lifecycle.Closed;
import org.painpath.tracker.lifecycle.Lifecycle.Open;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;

/** Each source is heard in its own order; whatever the order between them, the end is the same. */
class AnyOrderOfSourcesTest {

    @Test
    void everyInterleavingOfIntakeAndEvaluationEndsAlike() {
        assertAllAlike(Story.INTAKE, Story.EVALUATION);
    }

    @Test
    void everyInterleavingOfEvaluationAndReviewEndsAlike() {
        assertAllAlike(Story.EVALUATION, Story.REVIEW);
    }

    @Test
    void everyInterleavingOfEvaluationAndAReturnedReviewEndsAlike() {
        assertAllAlike(Story.EVALUATION, Story.REVIEW.subList(0, 3));
        assertAllAlike(Story.EVALUATION.subList(0, 7), Story.REVIEW.subList(0, 3));
        assertAllAlike(Story.EVALUATION.subList(0, 8), Story.REVIEW.subList(0, 3));
    }

    @Test
    void everyInterleavingOfReviewAndTherapyEndsAlike() {
        assertAllAlike(Story.REVIEW, Story.THERAPY);
    }

    @Test
    void everyInterleavingOfAWithdrawalAndTheCancellingEndsAlike() {
        List<NoteStep> withdrawn = new ArrayList<>(Story.INTAKE);
        withdrawn.add(step(IntakeStep.REFERRAL_WITHDRAWN, 4, 27));
        List<NoteStep> cancelled = new ArrayList<>(Story.EVALUATION.subList(0, 5));
        cancelled.add(step(EvaluationStep.EVALUATION_CANCELLED, 6, 28));

        assertAllAlike(withdrawn, cancelled);
    }

    @Test
    void everyInterleavingOfAWithdrawalAndACompletionEndsAlike() {
        List<NoteStep> withdrawnAfterwards = new ArrayList<>(Story.INTAKE);
        withdrawnAfterwards.add(step(IntakeStep.REFERRAL_WITHDRAWN, 4, 200));

        assertAllAlike(withdrawnAfterwards, Story.THERAPY);
        assertThat(outcome(concat(withdrawnAfterwards, Story.THERAPY))).isEqualTo(Outcome.COMPLETED_WITH_RESPONSE);
    }

    @Test
    void everyInterleavingOfACrisisAndTheSuspensionEndsAlike() {
        List<NoteStep> crisis = new ArrayList<>(Story.INTAKE);
        crisis.add(step(IntakeStep.CRISIS_OPENED, 4, 45, StepDetails.codes(List.of(Obstacles.CRISIS))));
        crisis.add(step(IntakeStep.CONSENT_REVOKED, 5, 46, StepDetails.codes(List.of("DATA_SHARING"))));
        List<NoteStep> suspended = new ArrayList<>(Story.REVIEW.subList(3, 7));
        suspended.add(step(ReviewStep.PRESCRIPTION_SUSPENDED, 8, 47));

        assertAllAlike(crisis, suspended);
    }

    @Test
    void everyPrefixOfTheFourSourcesEndsAlikeInManyOrders() {
        Random random = new Random(20261102);
        for (int round = 0; round < 2_000; round++) {
            List<List<NoteStep>> sources = List.of(
                    prefix(Story.INTAKE, random),
                    prefix(Story.EVALUATION, random),
                    prefix(Story.REVIEW, random),
                    prefix(Story.THERAPY, random));
            assertThat(end(shuffled(sources, random))).isEqualTo(end(shuffled(sources, random)));
        }
    }

    private static void assertAllAlike(List<NoteStep> one, List<NoteStep> other) {
        Lifecycle expected = end(concat(one, other));
        List<List<NoteStep>> orders = interleavings(one, other);
        assertThat(orders).hasSizeGreaterThan(1);
        assertThat(orders.stream().map(AnyOrderOfSourcesTest::end).distinct()).containsExactly(expected);
    }

    /** But for the stages on the way and the times at which they were entered: those are told as they were heard. */
    private static Lifecycle end(List<NoteStep> steps) {
        return switch (Heard.after(steps)) {
            case Open(var facts, var announced, var _, var late, var escalated, var _) ->
                new Open(facts, announced, Instant.EPOCH, late, escalated, Passage.NONE);
            case Closed(var facts, var outcome, var closedAt, var late, var escalated, var _) ->
                new Closed(facts, outcome, closedAt, late, escalated, Passage.NONE);
            case Lifecycle.Unheard unheard -> unheard;
        };
    }

    private static Outcome outcome(List<NoteStep> steps) {
        return switch (end(steps)) {
            case Closed closed -> closed.outcome();
            case Open open -> throw new AssertionError("open: " + open);
            case Lifecycle.Unheard unheard -> throw new AssertionError(unheard.toString());
        };
    }

    private static List<NoteStep> concat(List<NoteStep> one, List<NoteStep> other) {
        List<NoteStep> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<List<NoteStep>> interleavings(List<NoteStep> one, List<NoteStep> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(concat(one, other));
        }
        List<List<NoteStep>> all = new ArrayList<>();
        interleavings(one.subList(1, one.size()), other).forEach(rest -> all.add(concat(one.subList(0, 1), rest)));
        interleavings(one, other.subList(1, other.size())).forEach(rest -> all.add(concat(other.subList(0, 1), rest)));
        return all;
    }

    private static List<NoteStep> prefix(List<NoteStep> steps, Random random) {
        return steps.subList(0, 1 + random.nextInt(steps.size()));
    }

    private static List<NoteStep> shuffled(List<List<NoteStep>> sources, Random random) {
        List<List<NoteStep>> left = new ArrayList<>();
        sources.forEach(source -> left.add(new ArrayList<>(source)));
        List<NoteStep> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<NoteStep> source = left.get(random.nextInt(left.size()));
            order.add(source.removeFirst());
            left.removeIf(List::isEmpty);
        }
        return order;
    }
}
