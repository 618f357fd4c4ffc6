package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.BOOK;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.NOT_CANDIDATE;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.ORDER_LABS;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.VISIT;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.medication.Reconciliation;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.workup.EvaluationCommand.CancelAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.CancelForWithdrawal;
import org.painpath.evaluation.workup.EvaluationCommand.Disregard;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.MissAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.ReconcileMedications;
import org.painpath.evaluation.workup.EvaluationCommand.ReopenForMissing;

/** One line a command, one column a stage: what the answer is, and to which stage it leads. */
class EveryPairTest {
    private static final Map<String, Supplier<Story>> STAGES = stages();
    private static final Map<String, EvaluationCommand> COMMANDS = commands();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            command | Unopened   | Open             | Scheduled           | InProgress          | ReadyToAssess    | Candidate           | NotCandidate     | Cancelled
            open    | ok Open    | nothing          | nothing             | nothing             | nothing          | nothing             | nothing          | nothing
            reopen  | nothing    | nothing          | nothing             | nothing             | nothing          | ok InProgress       | nothing          | nothing
            cancel  | ok Cancelled | ok Cancelled   | ok Cancelled        | ok Cancelled        | ok Cancelled     | ok Cancelled        | ok Cancelled     | nothing
            raise   | ok Unopened | ok Open         | ok Scheduled        | ok InProgress       | ok ReadyToAssess | ok Candidate        | ok NotCandidate  | nothing
            lift    | nothing    | nothing          | nothing             | nothing             | nothing          | nothing             | nothing          | nothing
            disregard | nothing  | nothing          | nothing             | nothing             | nothing          | nothing             | nothing          | nothing
            book    | not-open   | ok Scheduled     | ok Scheduled        | ok InProgress       | ok ReadyToAssess | assessed            | assessed         | cancelled
            move    | not-open   | unknown-appointment | ok Scheduled     | ok InProgress       | ok ReadyToAssess | assessed            | assessed         | cancelled
            call-off | not-open  | unknown-appointment | ok Open          | ok InProgress       | ok ReadyToAssess | ok Candidate        | ok NotCandidate  | cancelled
            miss    | not-open   | unknown-appointment | ok Open          | ok InProgress       | ok ReadyToAssess | assessed            | assessed         | cancelled
            history | not-open   | ok InProgress    | ok InProgress       | ok InProgress       | ok ReadyToAssess | assessed            | assessed         | cancelled
            reconcile | not-open | ok InProgress     | ok InProgress       | ok InProgress       | ok ReadyToAssess | ok ReadyToAssess    | assessed         | cancelled
            examine | not-open   | ok InProgress    | ok InProgress       | ok InProgress       | ok ReadyToAssess | assessed            | assessed         | cancelled
            order   | not-open   | ok InProgress    | ok InProgress       | ok InProgress       | nothing-to-order | assessed            | assessed         | cancelled
            results | not-open   | ok InProgress    | ok InProgress       | ok InProgress       | nothing          | nothing             | ok NotCandidate  | cancelled
            acknowledge | not-open | no-such-result | no-such-result    | no-such-result      | nothing          | nothing             | no-such-result   | cancelled
            accept  | not-open   | incomplete       | incomplete          | incomplete          | ok Candidate     | assessed            | assessed         | cancelled
            decline | not-open   | ok NotCandidate  | ok NotCandidate     | ok NotCandidate     | ok NotCandidate  | assessed            | assessed         | cancelled
            """, useHeadersInDisplayName = true)
    void hasItsAnswer(
            String command,
            String unopened,
            String open,
            String scheduled,
            String inProgress,
            String readyToAssess,
            String candidate,
            String notCandidate,
            String cancelled) {
        var expected =
                List.of(unopened, open, scheduled, inProgress, readyToAssess, candidate, notCandidate, cancelled);
        var answers =
                STAGES.keySet().stream().map(stage -> answer(stage, command)).toList();

        assertThat(answers).isEqualTo(expected);
    }

    @Test
    void everyStageAndCommandIsAsked() {
        assertThat(STAGES.values().stream()
                        .<Class<?>>map(story -> story.get().state().getClass()))
                .containsExactlyInAnyOrderElementsOf(leaves(Evaluation.class).toList());
        assertThat(COMMANDS.values().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        leaves(EvaluationCommand.class).toList());
    }

    private static String answer(String stage, String command) {
        var story = STAGES.get(stage).get();
        var before = story.state();
        var answer = story.when(COMMANDS.get(command)).answer();
        if (!answer.equals("ok")) {
            assertThat(story.state()).isEqualTo(before);
            return answer;
        }
        return "ok " + story.state().getClass().getSimpleName();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryPairTest::leaves)
                : Stream.of(type);
    }

    private static Map<String, Supplier<Story>> stages() {
        var stages = new LinkedHashMap<String, Supplier<Story>>();
        stages.put("Unopened", Story::of);
        stages.put("Open", () -> Story.of(OPEN));
        stages.put("Scheduled", () -> Story.of(OPEN, BOOK));
        stages.put("InProgress", () -> Story.of(OPEN, BOOK, HISTORY));
        stages.put("ReadyToAssess", EveryPairTest::ready);
        stages.put("Candidate", () -> ready().then(CANDIDATE));
        stages.put("NotCandidate", () -> Story.of(OPEN, BOOK, NOT_CANDIDATE));
        stages.put("Cancelled", () -> Story.of(OPEN, new CancelForWithdrawal("moved-away")));
        return stages;
    }

    private static Story ready() {
        return Story.of(OPEN, BOOK, HISTORY, EXAMINATION, ORDER_LABS, NORMAL_LABS, SEEN);
    }

    private static Map<String, EvaluationCommand> commands() {
        var later = NOON.plusSeconds(7200);
        return Map.ofEntries(
                Map.entry("open", OPEN),
                Map.entry("reopen", new ReopenForMissing(List.of("creatinine"))),
                Map.entry("cancel", new CancelForWithdrawal("moved-away")),
                Map.entry("raise", new RaiseObstacle(Obstacle.CRISIS)),
                Map.entry("lift", new LiftObstacle(Obstacle.CRISIS)),
                Map.entry("disregard", new Disregard()),
                Map.entry("book", Samples.book(new UUID(9, 9), 7200)),
                Map.entry("move", Samples.move(VISIT, 7200)),
                Map.entry("call-off", new CancelAppointment(VISIT, null, NOON)),
                Map.entry("miss", new MissAppointment(VISIT, later)),
                Map.entry("history", HISTORY),
                Map.entry("reconcile", new ReconcileMedications(new Reconciliation(List.of(), 0), "clinician")),
                Map.entry("examine", EXAMINATION),
                Map.entry("order", ORDER_LABS),
                Map.entry("results", NORMAL_LABS),
                Map.entry("acknowledge", SEEN),
                Map.entry("accept", CANDIDATE),
                Map.entry("decline", NOT_CANDIDATE));
    }
}
