package org.painpath.tracker.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.tracker.lifecycle.Heard.DECIDER;
import static org.painpath.tracker.lifecycle.Heard.after;
import static org.painpath.tracker.lifecycle.Heard.hour;
import static org.painpath.tracker.lifecycle.Heard.step;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.domain.Decision.Accepted;
import org.painpath.chassis.domain.Decision.Refused;
import org.painpath.tracker.lifecycle.WorkCommand.ClaimWork;
import org.painpath.tracker.lifecycle.WorkCommand.HandOverWork;
import org.painpath.tracker.lifecycle.WorkCommand.ReleaseWork;
import org.painpath.tracker.lifecycle.WorkEvent.WorkClaimed;
import org.painpath.tracker.lifecycle.WorkEvent.WorkHandedOver;
import org.painpath.tracker.lifecycle.WorkEvent.WorkReleased;

/** Who has a referral in hand: never two people for one role, and nobody for ever. */
class WorkTest {
    private static final Role MINE = Role.COORDINATOR;
    private static final WorkClaimed LEES = new WorkClaimed(MINE, "lee", hour(1));

    private static final Lifecycle UNHEARD = DECIDER.initial();
    private static final Lifecycle FREE = after(List.of(step(IntakeStep.REFERRAL_RECEIVED, 1, 0)));
    private static final Lifecycle WITH_LEE = DECIDER.evolve(FREE, LEES);
    private static final Lifecycle ENDED =
            after(List.of(step(IntakeStep.REFERRAL_RECEIVED, 1, 0), step(IntakeStep.REFERRAL_WITHDRAWN, 2, 1)));

    private static final WorkCommand LEE_CLAIMS = new ClaimWork(MINE, "lee", hour(1));
    private static final WorkCommand SAM_CLAIMS = new ClaimWork(MINE, "sam", hour(1));

    @ParameterizedTest
    @MethodSource("pairs")
    void everyCommandHasAnAnswerInEveryStage(Lifecycle state, WorkCommand command, @Nullable Object answer) {
        Object expected = answer == null ? List.of() : answer instanceof WorkEvent ? List.of(answer) : answer;
        assertThat(answerOf(DECIDER.decide(state, command))).isEqualTo(expected);
    }

    static Stream<Arguments> pairs() {
        WorkCommand leeGives = new HandOverWork(MINE, "lee", "sam", "lee", false, hour(2));
        WorkCommand samTakes = new HandOverWork(MINE, "lee", "sam", "sam", false, hour(2));
        WorkCommand managerGives = new HandOverWork(MINE, "lee", "sam", "max", true, hour(2));
        WorkCommand managerIsBehind = new HandOverWork(MINE, "kim", "sam", "max", true, hour(2));
        WorkCommand leeReleases = new ReleaseWork(MINE, "lee", "lee", false, hour(2));
        WorkCommand samReleases = new ReleaseWork(MINE, "lee", "sam", false, hour(2));
        WorkCommand managerReleases = new ReleaseWork(MINE, "lee", "max", true, hour(2));
        return Stream.of(
                Arguments.of(UNHEARD, LEE_CLAIMS, "not-waiting"),
                Arguments.of(UNHEARD, leeGives, "not-waiting"),
                Arguments.of(UNHEARD, leeReleases, "not-waiting"),
                Arguments.of(FREE, LEE_CLAIMS, LEES),
                Arguments.of(FREE, new ClaimWork(Role.CLINICIAN, "lee", hour(1)), "not-waiting"),
                Arguments.of(FREE, new ClaimWork(Role.NOBODY, "lee", hour(1)), "not-waiting"),
                Arguments.of(FREE, leeGives, "not-claimed"),
                Arguments.of(FREE, leeReleases, null),
                Arguments.of(WITH_LEE, LEE_CLAIMS, null),
                Arguments.of(WITH_LEE, SAM_CLAIMS, "claimed-by-another"),
                Arguments.of(WITH_LEE, leeGives, new WorkHandedOver(MINE, "lee", "sam", "lee", hour(2))),
                Arguments.of(WITH_LEE, samTakes, "not-yours"),
                Arguments.of(WITH_LEE, managerGives, new WorkHandedOver(MINE, "lee", "sam", "max", hour(2))),
                Arguments.of(WITH_LEE, managerIsBehind, "owner-changed"),
                Arguments.of(WITH_LEE, leeReleases, new WorkReleased(MINE, "lee", "lee", hour(2))),
                Arguments.of(WITH_LEE, samReleases, "not-yours"),
                Arguments.of(WITH_LEE, managerReleases, new WorkReleased(MINE, "lee", "max", hour(2))),
                Arguments.of(ENDED, LEE_CLAIMS, "not-waiting"),
                Arguments.of(ENDED, leeGives, "not-claimed"),
                Arguments.of(ENDED, leeReleases, null));
    }

    @Test
    void aHandOverThatWasDoneIsNotDoneAgain() {
        Lifecycle withSam = DECIDER.evolve(WITH_LEE, new WorkHandedOver(MINE, "lee", "sam", "lee", hour(2)));

        assertThat(answerOf(DECIDER.decide(withSam, new HandOverWork(MINE, "lee", "sam", "lee", false, hour(3)))))
                .isEqualTo(List.of());
        assertThat(owners(withSam)).containsExactly("sam");
        assertThat(owners(DECIDER.evolve(withSam, new WorkReleased(MINE, "sam", "sam", hour(3)))))
                .containsExactly("nobody");
    }

    @Test
    void aClaimStaysWhileTheSameRoleIsWaitedForAndEndsWithTheLastSuchWait() {
        Lifecycle decision = hear(WITH_LEE, step(IntakeStep.REFERRAL_SCREENED, 2, 2, StepDetails.affirmed(true)));
        assertThat(owners(decision)).containsExactly("lee");

        Lifecycle accepted = hear(decision, step(IntakeStep.REFERRAL_ACCEPTED, 3, 3));
        assertThat(owners(accepted)).containsExactly("nobody");

        Lifecycle backAtTheCoordinators = hear(accepted, step(EvaluationStep.EVALUATION_OPENED, 1, 4));
        assertThat(DECIDER.waits(backAtTheCoordinators).getFirst().role()).isEqualTo(MINE);
        assertThat(owners(backAtTheCoordinators)).containsExactly("nobody");
    }

    @Test
    void aCrisisHasAnOwnerOfItsOwn() {
        Lifecycle crisis = hear(WITH_LEE, step(IntakeStep.CRISIS_OPENED, 2, 2, StepDetails.codes(List.of("CRISIS"))));
        Lifecycle seen = DECIDER.evolve(crisis, new WorkClaimed(Role.CLINICIAN, "noor", hour(3)));

        assertThat(owners(crisis)).containsExactly("nobody", "lee");
        assertThat(owners(seen)).containsExactly("noor", "lee");
    }

    @Test
    void aClaimEndsWithTheReferral() {
        assertThat(owners(hear(WITH_LEE, step(IntakeStep.REFERRAL_WITHDRAWN, 2, 2))))
                .containsExactly("nobody");
    }

    private static Lifecycle hear(Lifecycle state, LifecycleCommand command) {
        Lifecycle now = state;
        for (LifecycleEvent event : Heard.decide(state, command)) {
            now = DECIDER.evolve(now, event);
        }
        return now;
    }

    private static List<String> owners(Lifecycle state) {
        return DECIDER.waits(state).stream()
                .map(wait -> wait.owner() == null ? "nobody" : wait.owner())
                .toList();
    }

    /** The events, or the code of the refusal. */
    private static Object answerOf(Decision<LifecycleEvent> decision) {
        return switch (decision) {
            case Accepted<LifecycleEvent> accepted -> accepted.events();
            case Refused<LifecycleEvent> refused -> refused.code();
        };
    }
}
