package org.painpath.prescriptionreview.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.Json;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.ResidenceNoted;
import org.painpath.prescriptionreview.review.ReviewCommand.AwaitEvaluation;
import org.painpath.prescriptionreview.review.ReviewCommand.CloseForNoCandidate;
import org.painpath.prescriptionreview.review.ReviewCommand.DiscontinueForStoppedCourse;
import org.painpath.prescriptionreview.review.ReviewCommand.Disregard;
import org.painpath.prescriptionreview.review.ReviewCommand.Hear;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.NoteDoseChangeRequest;
import org.painpath.prescriptionreview.review.ReviewCommand.OpenReview;
import org.painpath.prescriptionreview.review.ReviewCommand.RaiseObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.SuspendForPausedCourse;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.review.ReviewFactsRecorded;
import org.painpath.prescriptionreview.review.SessionAgreed;
import org.painpath.prescriptionreview.review.SessionEnded;
import org.painpath.prescriptionreview.review.SharingNoted;
import org.painpath.prescriptionreview.sessions.SessionEnd;
import org.painpath.testkit.ContractAssertions;

/** What this service writes is what the contracts say, and it reads what the others' contracts say. */
class ReviewContractTest {
    private static final Path CONTRACTS = Path.of(System.getProperty("painpath.root"), "contracts", "events");
    private static final EventTypes<ReviewEvent> TYPES = ReviewEventTypes.all();

    @Test
    void everySchemaHasAValidExample() {
        ContractAssertions.assertExamplesAreValid("prescription-review");
    }

    @Test
    void everyPublishedTypeHasASchemaAndNoOtherHas() {
        var published = TYPES.all().stream()
                .filter(EventTypes.EventType::published)
                .map(type -> type.name().replace("painpath.prescription-review.", ""))
                .toList();
        assertThat(files(CONTRACTS.resolve("prescription-review"), ".schema.json").stream()
                        .map(file -> file.getFileName().toString().replace(".schema.json", "")))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadAndWrittenAsItIs(Path example) throws IOException {
        var fact = example.getFileName().toString().split("\\.")[0];
        var text = Files.readString(example);
        var event = TYPES.read("painpath.prescription-review.%s.v1".formatted(fact), text);
        assertThat(Json.EVENTS.readTree(TYPES.write(event))).isEqualTo(Json.EVENTS.readTree(text));
    }

    @Test
    void theFactsOfAReviewComeBackAsTheyWere() {
        var recorded = new ReviewFactsRecorded(Patients.childPughB().facts());
        assertThat(TYPES.read("painpath.prescription-review.review-facts-recorded.v1", TYPES.write(recorded)))
                .isEqualTo(recorded);
    }

    @Test
    void aCandidateOpensAReviewWithItsFacts() {
        var open = (OpenReview) read("evaluation", "evaluation-completed.v1", EvaluationCompleted.class)
                .command();
        assertThat(open.facts().ageYears()).isEqualTo(54);
        assertThat(open.facts().latest(LabTest.CREATININE)).isPresent();
        assertThat(open.facts().medications()).hasSize(1);
        var liver = (OpenReview) read("evaluation", "evaluation-completed.v1.liver-disease", EvaluationCompleted.class)
                .command();
        assertThat(liver.facts().liverDisease()).isTrue();
        assertThat(liver.facts().latest(LabTest.INR)).isPresent();
    }

    @Test
    void whatOthersSayBecomesItsCommand() {
        assertThat(read("evaluation", "evaluation-completed.v1.not-candidate", EvaluationCompleted.class)
                        .command())
                .isEqualTo(new CloseForNoCandidate("clinician"));
        assertThat(read("evaluation", "evaluation-reopened.v1", EvaluationReopened.class)
                        .command())
                .isEqualTo(new AwaitEvaluation(List.of("creatinine")));
        assertThat(read("integration-therapy", "dose-change-requested.v1", DoseChangeRequested.class)
                        .command())
                .isInstanceOf(NoteDoseChangeRequest.class);
        assertThat(read("integration-therapy", "adverse-event-reported.v1.stop", AdverseEventReported.class)
                        .command()
                        .grave())
                .isTrue();
        assertThat(read("integration-therapy", "course-paused.v1.suicide-risk", CoursePaused.class)
                        .command())
                .isEqualTo(new SuspendForPausedCourse("SUICIDE_RISK", "therapist"));
        assertThat(read("integration-therapy", "course-paused.v1", CoursePaused.class)
                        .command()
                        .by())
                .isEqualTo("integration-therapy");
        assertThat(read("integration-therapy", "course-resumed.v1", CourseResumed.class)
                        .command())
                .isEqualTo(new LiftObstacle(Obstacle.COURSE_PAUSED));
        assertThat(read("integration-therapy", "course-stopped.v1", CourseStopped.class)
                        .command())
                .isInstanceOf(DiscontinueForStoppedCourse.class);
        assertThat(read("integration-therapy", "course-completed.v1", CourseCompleted.class)
                        .command())
                .isEqualTo(new DiscontinueForStoppedCourse("COURSE_COMPLETED", "therapist"));
        assertThat(read("intake", "referral-withdrawn.v1", ReferralWithdrawn.class)
                        .command()
                        .reasonCode())
                .isNotBlank();
        assertThat(read("intake", "referral-accepted.v1", ReferralAccepted.class)
                        .command())
                .isEqualTo(new Hear(new ResidenceNoted("NY")));
        assertThat(read("intake", "referral-accepted.v1.least", ReferralAccepted.class)
                        .tellsResidence())
                .isFalse();
        var session = read("integration-therapy", "session-scheduled.v1", SessionNews.class);
        assertThat(session.scheduled().heard())
                .isEqualTo(new SessionAgreed(session.sessionId(), Objects.requireNonNull(session.startsAt())));
        var off = read("integration-therapy", "session-called-off.v1", SessionNews.class);
        assertThat(off.calledOff().heard()).isEqualTo(new SessionEnded(off.sessionId(), SessionEnd.CALLED_OFF));
        var news = new ConsentNews(ConsentNews.Kind.DATA_SHARING);
        assertThat(news.revoked()).isEqualTo(new Hear(new SharingNoted(true)));
        assertThat(news.given()).isEqualTo(new Hear(new SharingNoted(false)));
    }

    @Test
    void whatIntakeTellsStandsAgainstTreatmentUntilItIsOver() {
        assertThat(read("intake", "crisis-opened.v1", CrisisNews.class).opened())
                .isEqualTo(new RaiseObstacle(Obstacle.CRISIS));
        assertThat(read("intake", "crisis-closed.v1", CrisisNews.class).closed())
                .isEqualTo(new LiftObstacle(Obstacle.CRISIS));
        assertThat(read("intake", "suicide-risk-noted.v1", SuicideRiskNews.class)
                        .noted())
                .isEqualTo(new RaiseObstacle(Obstacle.SUICIDE_RISK_NOTED));
        assertThat(read("intake", "suicide-risk-seen.v1", SuicideRiskNews.class).seen())
                .isEqualTo(new LiftObstacle(Obstacle.SUICIDE_RISK_NOTED));
        assertThat(read("intake", "consent-revoked.v1", ConsentNews.class).revoked())
                .isEqualTo(new RaiseObstacle(Obstacle.OFF_LABEL_REVOKED));
        assertThat(read("intake", "consent-given.v1", ConsentNews.class).given())
                .isEqualTo(new LiftObstacle(Obstacle.OFF_LABEL_REVOKED));
        assertThat(read("intake", "consent-revoked.v1.never-given", ConsentNews.class)
                        .revoked())
                .as("a prescription does not rest on visits by video")
                .isEqualTo(new Disregard());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyTypeOfTheTopicsItReadsIsKnown(String source) {
        var types = files(CONTRACTS.resolve(source), ".schema.json").stream()
                .map(file -> "painpath.%s.%s"
                        .formatted(source, file.getFileName().toString().replace(".schema.json", "")))
                .toList();
        assertThat(ReviewReactions.all().types()).containsAll(types);
    }

    static Stream<String> sources() {
        return Stream.of("intake", "evaluation", "integration-therapy");
    }

    static List<Path> examples() {
        return files(CONTRACTS.resolve("prescription-review/examples"), ".json");
    }

    private static <T> T read(String source, String example, Class<T> form) {
        try {
            var file = CONTRACTS.resolve(source).resolve("examples").resolve(example + ".json");
            return Json.EVENTS.readValue(Files.readString(file), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
