package org.painpath.intake.closedloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where a Task stands to what has happened, along permitted transitions alone. */
class TaskRouteTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, SCHEDULED, T06",
        "ACCEPTED, EVENT_COMPLETED, T08",
        "ACCEPTED, UNATTENDED, T06 T12",
        "SCHEDULED, SCHEDULED, T11",
        "UNATTENDED, EVENT_COMPLETED, T18 T15",
        "UNATTENDED, COMPLETED, T18 T16",
        "APPOINTMENT_CANCELLED, COMPLETED, T21 T16",
        "EVENT_COMPLETED, EVENT_COMPLETED, T29",
        "EVENT_COMPLETED, COMPLETED, T30",
        "EVENT_COMPLETED, CANCELLED, T28 T23",
        "CANCELLATION_REQUESTED, CANCELLED, T23",
        "CANCELLATION_REQUESTED, COMPLETED, T24"
    })
    void theShortestPermittedWayIsGone(TaskState from, TaskState to, String way) {
        assertThat(TaskRoute.between(from, to))
                .contains(Arrays.stream(way.split(" "))
                        .map(TaskTransition::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, CANCELLED", "CANCELLED, SCHEDULED", "CANCELLATION_REQUESTED, SCHEDULED"})
    void wherePermittedWaysDoNotLeadNobodyGoes(TaskState from, TaskState to) {
        assertThat(TaskRoute.between(from, to)).isEmpty();
    }

    @Test
    void everyWayIsAChainOfTransitionsFromItsBeginningToItsEnd() {
        for (TaskState from : TaskState.values()) {
            for (TaskState to : TaskState.values()) {
                TaskRoute.between(from, to)
                        .ifPresent(way -> assertThat(end(from, way)).isEqualTo(to));
            }
        }
    }

    private static TaskState end(TaskState from, List<TaskTransition> way) {
        TaskState now = from;
        for (TaskTransition move : way) {
            assertThat(move.from()).isEqualTo(now);
            now = move.to();
        }
        return now;
    }
}
