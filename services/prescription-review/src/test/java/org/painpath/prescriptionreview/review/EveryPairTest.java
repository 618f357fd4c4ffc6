package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.review.ReviewCommand.Reaction;

/** Every command at every stage: what follows, or the code of the refusal; a dash is nothing. */
class EveryPairTest {
    private static final String TABLE = """
        stage                 | OpenReview                       | AwaitEvaluation                      | CloseForNoCandidate                  | NoteDoseChangeRequest        | SuspendForPausedCourse               | SuspendForAdverseEvent | DiscontinueForStoppedCourse | CancelForWithdrawal      | ProposeDose            | OverrideHold           | CheckDose              | Sign                   | DispenseFill  | Reject                 | ReturnToEvaluation     | Suspend               | Discontinue              | Resume              | RaiseObstacle                        | LiftObstacle | EndTaper | Hear          | Disregard | RecordPdmpQuery
        Unopened              | ReviewOpened ReviewFactsRecorded | -                                    | -                                    | -                            | -                                    | -                      | -                           | ReviewCancelled          | not-open               | not-open               | not-open               | not-open               | not-open      | not-open               | not-open               | not-open              | not-open                 | not-open            | ObstacleRaised                       | -            | -        | SessionAgreed | -         | not-open
        Open                  | ReviewOpened ReviewFactsRecorded | ReturnedToEvaluation                 | ReviewCancelled                      | -                            | -                                    | -                      | -                           | ReviewCancelled          | DoseProposed           | not-proposed           | not-proposed           | not-proposed           | not-signed    | PrescriptionRejected   | ReturnedToEvaluation   | not-signed            | not-signed               | not-signed          | ObstacleRaised                       | -            | -        | SessionAgreed | -         | PdmpQueried
        Proposed              | ReviewOpened ReviewFactsRecorded | ReturnedToEvaluation                 | ReviewCancelled                      | -                            | -                                    | -                      | -                           | ReviewCancelled          | DoseProposed           | no-such-hold           | PharmacistChecked      | not-checked            | not-signed    | PrescriptionRejected   | ReturnedToEvaluation   | not-signed            | not-signed               | not-signed          | ObstacleRaised                       | -            | -        | SessionAgreed | -         | PdmpQueried
        Checked               | ReviewOpened ReviewFactsRecorded | ReturnedToEvaluation                 | ReviewCancelled                      | -                            | -                                    | -                      | -                           | ReviewCancelled          | DoseProposed           | already-checked        | already-checked        | PrescriptionSigned     | not-signed    | PrescriptionRejected   | ReturnedToEvaluation   | not-signed            | not-signed               | not-signed          | ObstacleRaised                       | -            | -        | SessionAgreed | -         | PdmpQueried
        Active                | ReviewOpened ReviewFactsRecorded | ObstacleRaised PrescriptionSuspended | ObstacleRaised PrescriptionSuspended | ReviewOpened DoseChangeNoted | ObstacleRaised PrescriptionSuspended | PrescriptionSuspended  | PrescriptionDiscontinued    | PrescriptionDiscontinued | already-signed         | already-signed         | already-signed         | already-signed         | FillDispensed | already-signed         | already-signed         | PrescriptionSuspended | PrescriptionDiscontinued | not-suspended       | ObstacleRaised PrescriptionSuspended | -            | -        | SessionAgreed | -         | PdmpQueried
        Suspended             | ReviewOpened ReviewFactsRecorded | ObstacleRaised                       | ObstacleRaised                       | ReviewOpened DoseChangeNoted | ObstacleRaised                       | -                      | PrescriptionDiscontinued    | PrescriptionDiscontinued | already-signed         | already-signed         | already-signed         | already-signed         | suspended     | already-signed         | already-signed         | already-suspended     | PrescriptionDiscontinued | PrescriptionResumed | ObstacleRaised                       | -            | -        | SessionAgreed | -         | PdmpQueried
        Returned              | ReviewOpened ReviewFactsRecorded | -                                    | ReviewCancelled                      | -                            | -                                    | -                      | -                           | ReviewCancelled          | returned-to-evaluation | returned-to-evaluation | returned-to-evaluation | returned-to-evaluation | not-signed    | returned-to-evaluation | returned-to-evaluation | not-signed            | not-signed               | not-signed          | ObstacleRaised                       | -            | -        | SessionAgreed | -         | PdmpQueried
        Discontinued          | -                                | -                                    | -                                    | -                            | -                                    | -                      | -                           | -                        | closed                 | closed                 | closed                 | closed                 | closed        | closed                 | closed                 | closed                | closed                   | closed              | -                                    | -            | -        | -             | -         | closed
        Rejected              | -                                | -                                    | -                                    | -                            | -                                    | -                      | -                           | -                        | closed                 | closed                 | closed                 | closed                 | closed        | closed                 | closed                 | closed                | closed                   | closed              | -                                    | -            | -        | -             | -         | closed
        Cancelled             | -                                | -                                    | -                                    | -                            | -                                    | -                      | -                           | -                        | closed                 | closed                 | closed                 | closed                 | closed        | closed                 | closed                 | closed                | closed                   | closed              | -                                    | -            | -        | -             | -         | closed
        Open for a change     | ReviewOpened ReviewFactsRecorded | ObstacleRaised PrescriptionSuspended | ObstacleRaised PrescriptionSuspended | DoseChangeNoted              | ObstacleRaised PrescriptionSuspended | PrescriptionSuspended  | PrescriptionDiscontinued    | PrescriptionDiscontinued | DoseProposed           | not-proposed           | not-proposed           | not-proposed           | under-review  | PrescriptionRejected   | ReturnedToEvaluation   | PrescriptionSuspended | PrescriptionDiscontinued | not-suspended       | ObstacleRaised PrescriptionSuspended | -            | -        | SessionAgreed | -         | PdmpQueried
        Proposed for a change | ReviewOpened ReviewFactsRecorded | ObstacleRaised PrescriptionSuspended | ObstacleRaised PrescriptionSuspended | DoseChangeNoted              | ObstacleRaised PrescriptionSuspended | PrescriptionSuspended  | PrescriptionDiscontinued    | PrescriptionDiscontinued | DoseProposed           | no-such-hold           | PharmacistChecked      | not-checked            | under-review  | PrescriptionRejected   | ReturnedToEvaluation   | PrescriptionSuspended | PrescriptionDiscontinued | not-suspended       | ObstacleRaised PrescriptionSuspended | -            | -        | SessionAgreed | -         | PdmpQueried
        Checked for a change  | ReviewOpened ReviewFactsRecorded | ObstacleRaised PrescriptionSuspended | ObstacleRaised PrescriptionSuspended | DoseChangeNoted              | ObstacleRaised PrescriptionSuspended | PrescriptionSuspended  | PrescriptionDiscontinued    | PrescriptionDiscontinued | DoseProposed           | already-checked        | already-checked        | DoseChanged            | under-review  | PrescriptionRejected   | ReturnedToEvaluation   | PrescriptionSuspended | PrescriptionDiscontinued | not-suspended       | ObstacleRaised PrescriptionSuspended | -            | -        | SessionAgreed | -         | PdmpQueried
        Returned for a change | ReviewOpened ReviewFactsRecorded | ObstacleRaised PrescriptionSuspended | ObstacleRaised PrescriptionSuspended | -                            | ObstacleRaised PrescriptionSuspended | PrescriptionSuspended  | PrescriptionDiscontinued    | PrescriptionDiscontinued | returned-to-evaluation | returned-to-evaluation | returned-to-evaluation | returned-to-evaluation | under-review  | returned-to-evaluation | returned-to-evaluation | PrescriptionSuspended | PrescriptionDiscontinued | not-suspended       | ObstacleRaised PrescriptionSuspended | -            | -        | SessionAgreed | -         | PdmpQueried
        """;

    @ParameterizedTest
    @MethodSource("stages")
    void eachCommandHasTheAnswerOfTheTable(String stage) {
        var expected = table().get(stage);
        Review review = Stages.all().get(stage);
        for (ReviewCommand command : Stages.commands()) {
            var name = command.getClass().getSimpleName();
            assertThat(answer(review, command)).as(stage + ", " + name).isEqualTo(expected.get(name));
        }
    }

    @ParameterizedTest
    @MethodSource("stages")
    void whatIsDecidedCanFollow(String stage) {
        Review review = Stages.all().get(stage);
        for (ReviewCommand command : Stages.commands()) {
            assertThatNoException().isThrownBy(() -> Stages.after(review, command));
        }
    }

    @Test
    void theTableNamesEveryCommandAndStage() {
        assertThat(recordsOf(ReviewCommand.class))
                .containsExactlyInAnyOrderElementsOf(Stages.commands().stream()
                        .<Class<?>>map(Object::getClass)
                        .toList());
        assertThat(Stages.all().values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(recordsOf(Review.class));
    }

    @Test
    void anotherServicesEventIsNeverTurnedDown() {
        Stages.all()
                .values()
                .forEach(stage -> Stages.commands().stream()
                        .filter(Reaction.class::isInstance)
                        .forEach(command ->
                                assertThat(Stages.decide(stage, command)).isInstanceOf(Decision.Accepted.class)));
    }

    static Stream<String> stages() {
        return Stages.all().keySet().stream();
    }

    private static String answer(Review stage, ReviewCommand command) {
        return switch (Stages.decide(stage, command)) {
            case Decision.Refused<ReviewEvent> refused -> refused.code();
            case Decision.Accepted<ReviewEvent> accepted when accepted.events().isEmpty() -> "-";
            case Decision.Accepted<ReviewEvent> accepted ->
                accepted.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining(" "));
        };
    }

    /** The records below a sealed type. */
    private static List<Class<?>> recordsOf(Class<?> sealed) {
        return sealed.isRecord()
                ? List.of(sealed)
                : Arrays.stream(sealed.getPermittedSubclasses())
                        .flatMap(type -> recordsOf(type).stream())
                        .toList();
    }

    private static Map<String, Map<String, String>> table() {
        var rows = TABLE.lines().map(line -> line.split("\\|")).toList();
        var table = new HashMap<String, Map<String, String>>();
        for (String[] row : rows.subList(1, rows.size())) {
            var answers = new HashMap<String, String>();
            for (int i = 1; i < row.length; i++) {
                answers.put(rows.getFirst()[i].strip(), row[i].strip());
            }
            table.put(row[0].strip(), answers);
        }
        return table;
    }
}
