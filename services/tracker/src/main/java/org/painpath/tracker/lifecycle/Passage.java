package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a referral went through the clinic, as numbers are counted from it. No clinical value: of outcomes the band that integration
 * therapy put a measure of pain in, of adverse events the grade.
 *
 * @param receivedAt when the first fact happened; absent before any
 * @param visits the stages in the order in which they were told; the last is open until the referral closes
 * @param responses the latest of each measure and follow-up
 */
public record Passage(
        @Nullable Instant receivedAt,
        Reach reach,
        List<Visit> visits,
        List<PainResponse> responses,
        List<AdverseEvent> adverseEvents) {

    static final Passage NONE = new Passage(null, Reach.RECEIVED, List.of(), List.of(), List.of());

    public Passage {
        visits = List.copyOf(visits);
        responses = List.copyOf(responses);
        adverseEvents = List.copyOf(adverseEvents);
    }

    /** @param grade CTCAE v5, 1 to 5 */
    public record AdverseEvent(int grade, Instant at) {}

    Passage after(StepNoted noted) {
        Step step = noted.step();
        StepDetails details = noted.details();
        Instant at = noted.occurredAt();
        Instant first = receivedAt == null || at.isBefore(receivedAt) ? at : receivedAt;
        return new Passage(
                first,
                reach.orFurther(Reach.of(step, details)),
                visits,
                step == TherapyStep.OUTCOME_RECORDED
                        ? PainResponse.of(details, at).map(this::with).orElse(responses)
                        : responses,
                step == TherapyStep.ADVERSE_EVENT_REPORTED ? with(details, at) : adverseEvents);
    }

    /** Nothing but a new stage begins a visit; the closed stage is none. */
    Passage after(StageEntered entered) {
        Visit open = open();
        if (open != null && open.stage() == entered.stage()) {
            return this;
        }
        Stream<Visit> until = open == null
                ? visits.stream()
                : Stream.concat(before().stream(), Stream.of(open.leftAt(entered.since())));
        Stream<Visit> next = entered.stage() == Stage.CLOSED
                ? Stream.empty()
                : Stream.of(new Visit(entered.stage(), entered.since(), null, false));
        return visited(Stream.concat(until, next).toList());
    }

    /** What is seen to after the end was no stage's delay. */
    Passage saidLate() {
        Visit open = open();
        return open == null
                ? this
                : visited(Stream.concat(before().stream(), Stream.of(open.saidLate()))
                        .toList());
    }

    private @Nullable Visit open() {
        return visits.isEmpty() || visits.getLast().leftAt() != null ? null : visits.getLast();
    }

    private List<Visit> before() {
        return visits.subList(0, visits.size() - 1);
    }

    private Passage visited(List<Visit> now) {
        return new Passage(receivedAt, reach, now, responses, adverseEvents);
    }

    private List<PainResponse> with(PainResponse latest) {
        return Stream.concat(responses.stream().filter(known -> !known.isOfTheSame(latest)), Stream.of(latest))
                .toList();
    }

    /** Of reports from before grades were read there is none. */
    private List<AdverseEvent> with(StepDetails details, Instant at) {
        Stream<AdverseEvent> reported =
                details.codes().stream().limit(1).map(grade -> new AdverseEvent(Integer.parseInt(grade), at));
        return Stream.concat(adverseEvents.stream(), reported).toList();
    }
}
