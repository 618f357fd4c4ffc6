package org.painpath.intake.closedloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.intake.closedloop.TaskWish.Allowed;
import org.painpath.intake.closedloop.TaskWish.Fulfilled;
import org.painpath.intake.closedloop.TaskWish.Refused;

/** Clinical reference 7.3, written down a second time as Task.status and business status. */
class TaskTransitionTest {
    private static final List<String> TABLE =
            """
            T01 I send-referral        draft -> received 2.0
            T02 R accept               received 2.0 -> accepted 3.0
            T03 R decline              received 2.0 -> rejected 4.0
            T04 I request-cancellation received 2.0 -> in-progress 5.2
            T05 R decline              accepted 3.0 -> rejected 4.0
            T06 R schedule             accepted 3.0 -> in-progress 5.1.1
            T07 I request-cancellation accepted 3.0 -> in-progress 5.2
            T08 R send-interim-note    accepted 3.0 -> in-progress 5.1.4
            T09 R send-outcome         accepted 3.0 -> completed 7.0
            T10 R decline              in-progress 5.1.1 -> rejected 4.0
            T11 R reschedule           in-progress 5.1.1 -> in-progress 5.1.1
            T12 R no-show              in-progress 5.1.1 -> in-progress 5.1.2
            T13 R cancel-appointment   in-progress 5.1.1 -> in-progress 5.1.3
            T14 I request-cancellation in-progress 5.1.1 -> in-progress 5.2
            T15 R send-interim-note    in-progress 5.1.1 -> in-progress 5.1.4
            T16 R send-outcome         in-progress 5.1.1 -> completed 7.0
            T17 R decline              in-progress 5.1.2 -> rejected 4.0
            T18 R reschedule           in-progress 5.1.2 -> in-progress 5.1.1
            T19 R cancel-appointment   in-progress 5.1.2 -> in-progress 5.1.3
            T20 I request-cancellation in-progress 5.1.2 -> in-progress 5.2
            T21 R schedule             in-progress 5.1.3 -> in-progress 5.1.1
            T22 I request-cancellation in-progress 5.1.3 -> in-progress 5.2
            T23 R confirm-cancellation in-progress 5.2 -> cancelled 6.0
            T24 R send-outcome         in-progress 5.2 -> completed 7.0
            T25 R decline              in-progress 5.1.4 -> rejected 4.0
            T26 R schedule             in-progress 5.1.4 -> in-progress 5.1.1
            T27 R cancel-appointment   in-progress 5.1.4 -> in-progress 5.1.3
            T28 I request-cancellation in-progress 5.1.4 -> in-progress 5.2
            T29 R send-interim-note    in-progress 5.1.4 -> in-progress 5.1.4
            T30 R send-outcome         in-progress 5.1.4 -> completed 7.0
            T31 R schedule             accepted 3.0 -> in-progress 5.1
            T32 R send-interim-note    accepted 3.0 -> in-progress 5.1
            T33 R decline              in-progress 5.1 -> rejected 4.0
            T34 I request-cancellation in-progress 5.1 -> in-progress 5.2
            """.lines().map(line -> line.replaceAll(" +", " ")).toList();

    @Test
    void theTransitionsAreThoseOfTheTableAndNoOther() {
        assertThat(Arrays.stream(TaskTransition.values()).map(TaskTransitionTest::line))
                .hasSize(34)
                .containsExactlyElementsOf(TABLE);
    }

    @Test
    void everyPairOfStatesHasItsAnswerForEachSide() {
        List<String> allowed = new ArrayList<>();
        for (TaskParty by : TaskParty.values()) {
            for (TaskState from : TaskState.values()) {
                for (TaskState to : TaskState.values()) {
                    switch (TaskWish.of(from, to, by)) {
                        case Allowed(TaskTransition way) -> allowed.add(pair(way.by(), way.from(), way.to()));
                        case Fulfilled _ -> assertThat(from).isEqualTo(to);
                        case Refused refused -> assertThat(refused.code()).isEqualTo(code(from, to));
                    }
                }
            }
        }
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(pairsOfTheTable());
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "CANCELLED", "COMPLETED"})
    void nothingLeadsOutOfAnEnd(TaskState end) {
        assertThat(end.isFinal()).isTrue();
        assertThat(Arrays.stream(TaskTransition.values())).noneMatch(way -> way.from() == end);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, SCHEDULED, RECIPIENT, final-state",
        "DECLINED, CANCELLATION_REQUESTED, INITIATOR, final-state",
        "CREATED, SCHEDULED, RECIPIENT, no-such-transition",
        "APPOINTMENT_CANCELLED, COMPLETED, RECIPIENT, no-such-transition",
        "UNATTENDED, COMPLETED, RECIPIENT, no-such-transition",
        "CREATED, ACCEPTED, INITIATOR, not-yours",
        "CREATED, CANCELLATION_REQUESTED, RECIPIENT, not-yours"
    })
    void whatTheReferenceForbidsIsRefused(TaskState from, TaskState to, TaskParty by, String code) {
        assertThat(TaskWish.of(from, to, by))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void aTaskSaysItsState() {
        for (TaskState state : TaskState.values()) {
            assertThat(TaskState.of(state.status(), state.businessCode())).contains(state);
        }
        assertThat(TaskState.of("in-progress", null)).contains(TaskState.ACTIVE);
        assertThat(TaskState.of("received", "6.0")).isEmpty();
        assertThat(TaskState.of("on-hold", null)).isEmpty();
    }

    private static String code(TaskState from, TaskState to) {
        boolean somebodyMay = TABLE.stream().anyMatch(line -> line.endsWith(" " + step(from, to)));
        return from.isFinal() ? "final-state" : somebodyMay ? "not-yours" : "no-such-transition";
    }

    private static List<String> pairsOfTheTable() {
        return TABLE.stream()
                .map(line -> line.split(" ", 4))
                .map(words -> words[1] + " " + words[3])
                .distinct()
                .toList();
    }

    private static String line(TaskTransition way) {
        String trigger = way.trigger().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return "%s %s %s %s".formatted(way, side(way.by()), trigger, step(way.from(), way.to()));
    }

    private static String pair(TaskParty by, TaskState from, TaskState to) {
        return side(by) + " " + step(from, to);
    }

    private static String side(TaskParty by) {
        return by == TaskParty.INITIATOR ? "I" : "R";
    }

    private static String step(TaskState from, TaskState to) {
        return said(from) + " -> " + said(to);
    }

    private static String said(TaskState state) {
        return state.businessCode() == null ? state.status() : state.status() + " " + state.businessCode();
    }
}
