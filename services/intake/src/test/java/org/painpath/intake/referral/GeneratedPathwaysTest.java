package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.intake.appointments.AppointmentNews;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.closedloop.TaskTransition;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.NoteAppointment;
import org.painpath.intake.referral.ReferralCommand.NoteOutcome;
import org.painpath.intake.referral.ReferralCommand.NotePathway;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;

/**
 * Whatever happens to a referral, in whatever order it is heard: the Task that is shown goes along the transitions of clinical
 * reference 7.3, and the news of its end is kept.
 */
class GeneratedPathwaysTest {
    private static final ReferralDecider DECIDER = new ReferralDecider(Screening.under(Policies.NOVEMBER_2026));
    private static final Instant BEGIN = Instant.parse("2026-12-01T09:00:00Z");
    private static final int STEPS = 25;
    private static final List<Standing> NEWS =
            List.of(Standing.SEEN, Standing.AWAITING_RESULTS, Standing.EVALUATED, Standing.IN_TREATMENT);

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTaskGoesAlongPermittedTransitionsAlone(long seed) {
        var random = new Random(seed);
        Referral referral = DECIDER.fold(events(DECIDER.initial(), received()));
        for (int step = 0; step < STEPS; step++) {
            for (ReferralEvent event : events(referral, next(random, step))) {
                Referral after = DECIDER.evolve(referral, event);
                assertThat(isPermitted(task(referral), task(after), event))
                        .as("seed %d, step %d: %s to %s by %s", seed, step, task(referral), task(after), event)
                        .isTrue();
                referral = after;
            }
        }
    }

    @Test
    void thePathwaysReachEveryStateOfTheTaskThatIsEverShown() {
        Set<TaskState> reached = EnumSet.noneOf(TaskState.class);
        seeds().forEach(seed -> {
            var random = new Random(seed);
            Referral referral = DECIDER.fold(events(DECIDER.initial(), received()));
            for (int step = 0; step < STEPS; step++) {
                for (ReferralEvent event : events(referral, next(random, step))) {
                    referral = DECIDER.evolve(referral, event);
                    reached.add(task(referral));
                }
            }
        });
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TaskState.values())
                        .filter(state ->
                                state != TaskState.DRAFT && state != TaskState.ACTIVE && state != TaskState.CREATED)
                        .toList());
    }

    /** A withdrawal before the decision is asked for and confirmed in one fact (T04, T23). */
    private static boolean isPermitted(TaskState from, TaskState to, ReferralEvent event) {
        return switch (event) {
            case PathwayNoted noted -> isChain(from, to, noted.moves());
            case OutcomeNoted noted -> isChain(from, to, noted.moves());
            case ReferralWithdrawn _
            when from == TaskState.CREATED -> isChain(from, to, List.of(TaskTransition.T04, TaskTransition.T23));
            default ->
                from == to
                        || Arrays.stream(TaskTransition.values()).anyMatch(way -> way.from() == from && way.to() == to);
        };
    }

    private static boolean isChain(TaskState from, TaskState to, List<TaskTransition> moves) {
        boolean joined = IntStream.range(1, moves.size())
                .allMatch(i -> moves.get(i - 1).to() == moves.get(i).from());
        return moves.isEmpty()
                ? from == to
                : joined && moves.getFirst().from() == from && moves.getLast().to() == to;
    }

    private static ReferralCommand received() {
        return new ReceiveReferral(
                Channel.REST, Priority.ROUTINE, Facts.complete().facts(), Facts.NOW);
    }

    private static ReferralCommand next(Random random, int step) {
        var event = new UUID(random.nextLong(), step);
        var at = BEGIN.plusSeconds(random.nextInt(1_000_000));
        int kind = random.nextInt(100);
        if (step == 0 && kind < 85) {
            return new AcceptReferral(List.of(), "coordinator", Facts.NOW);
        } else if (kind < 45) {
            return new NoteAppointment(visit(random, event), at);
        } else if (kind < 85) {
            return new NotePathway(event, NEWS.get(random.nextInt(NEWS.size())), at);
        } else if (kind < 91) {
            return new NoteOutcome(new Closing(event, Outcome.values()[random.nextInt(7)], at));
        } else if (kind < 95) {
            return new DeclineReferral(List.of("out-of-area"), "coordinator");
        }
        return new WithdrawReferral(RequestedBy.REFERRER, "changed-mind");
    }

    private static AppointmentNews visit(Random random, UUID event) {
        var appointment = new UUID(3, random.nextInt(2));
        return switch (Happening.values()[random.nextInt(4)]) {
            case BOOKED ->
                new AppointmentNews(event, Happening.BOOKED, appointment, BEGIN, 60, VisitMode.IN_PERSON, null);
            case MOVED -> new AppointmentNews(event, Happening.MOVED, appointment, BEGIN, null, null, null);
            case CANCELLED -> new AppointmentNews(event, Happening.CANCELLED, appointment, null, null, null, null);
            case MISSED -> new AppointmentNews(event, Happening.MISSED, appointment, null, null, null, null);
        };
    }

    private static TaskState task(Referral referral) {
        return ((Known) referral).loop().task();
    }

    private static List<ReferralEvent> events(Referral referral, ReferralCommand command) {
        return switch (DECIDER.decide(referral, command)) {
            case Decision.Accepted<ReferralEvent>(var events) -> events;
            case Decision.Refused<ReferralEvent> refused -> refused.recorded();
        };
    }
}
