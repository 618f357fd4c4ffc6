package org.painpath.evaluation.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Json;
import org.painpath.chassis.journal.EventTypes.EventType;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.Priority;
import org.painpath.evaluation.workup.EvaluationCommand.Disregard;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.painpath.testkit.ContractAssertions;
import tools.jackson.core.JacksonException;

/** Both sides: what this service writes is what it promised, and what it reads is what the others promised. */
class ContractTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("painpath.root"), "contracts", "events", "evaluation", "examples");

    @Test
    void everyExampleHoldsToItsSchema() {
        ContractAssertions.assertExamplesAreValid("evaluation");
    }

    @Test
    void thePublishedEventsAreThoseWithASchema() {
        assertThat(EvaluationEventTypes.all().all().stream()
                        .filter(EventType::published)
                        .map(EventType::name))
                .containsExactlyInAnyOrderElementsOf(ContractAssertions.events("evaluation").stream()
                        .map(event -> "painpath.evaluation." + event)
                        .toList());
    }

    @Test
    void everyEventHasAWireName() {
        assertThat(EvaluationEventTypes.all().all().stream().<Class<?>>map(EventType::form))
                .containsExactlyInAnyOrderElementsOf(
                        leaves(EvaluationEvent.class).toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ContractTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleComesBackAsItWas(Path example) throws IOException {
        String json = Files.readString(example);
        String fact = example.getFileName().toString().split("\\.")[0];
        var types = EvaluationEventTypes.all();

        var event = types.read("painpath.evaluation." + fact + ".v1", json);

        assertThat(Json.EVENTS.readTree(types.write(event))).isEqualTo(Json.EVENTS.readTree(json));
    }

    @Test
    void whatWasAskedAboutThePainComesBackAsItWasAndIsNotPublished() {
        var types = EvaluationEventTypes.all();
        var json = """
                {"dn4":{"answers":{"BURNING":true,"ITCHING":false}},
                 "budapest":{"disproportionatePain":true,"symptoms":{"SENSORY":true},"signs":{}},
                 "examinedBy":"clinician"}""";
        var event = types.read("painpath.evaluation.pain-examined.v1", json);

        assertThat(Json.EVENTS.readTree(types.write(event))).isEqualTo(Json.EVENTS.readTree(json));
        assertThat(types.typeOf(event).published()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "prescription-review"})
    void everyEventOfASourceIsReadOrListedAsNotOurs(String source) {
        assertThat(EvaluationReactions.all().types())
                .containsAll(ContractAssertions.events(source).stream()
                        .map(event -> "painpath.%s.%s".formatted(source, event))
                        .toList());
    }

    @Test
    void readsAnAcceptance() {
        var full = read("intake", "referral-accepted.v1", ReferralAccepted.class)
                .command()
                .referral();
        var least = read("intake", "referral-accepted.v1.least", ReferralAccepted.class)
                .command()
                .referral();

        assertThat(full.ageYears()).isNotNull();
        assertThat(full.conditions()).extracting(Coding::code).isNotEmpty();
        assertThat(full.baselineNrs()).isNotNull();
        assertThat(least.priority()).isEqualTo(Priority.ROUTINE);
        assertThat(least.ageYears()).isNull();
        assertThat(least.baselinePeg()).isNull();
        assertThat(least.uncodedMedications()).isZero();
        assertThat(read("intake", "referral-accepted.v1.medicines-unknown", ReferralAccepted.class)
                        .command()
                        .referral()
                        .uncodedMedications())
                .isNull();
    }

    @Test
    void readsAWithdrawalAndAReturn() {
        assertThat(read("intake", "referral-withdrawn.v1", ReferralWithdrawn.class)
                        .command()
                        .reasonCode())
                .isNotBlank();
        assertThat(read("prescription-review", "returned-to-evaluation.v1", ReturnedToEvaluation.class)
                        .command()
                        .missing())
                .isNotEmpty();
    }

    @Test
    void readsWhatStandsAgainstTreatment() {
        assertThat(read("intake", "crisis-opened.v1", CrisisNews.class).opened())
                .isEqualTo(new RaiseObstacle(Obstacle.CRISIS));
        assertThat(read("intake", "crisis-closed.v1", CrisisNews.class).closed())
                .isEqualTo(new LiftObstacle(Obstacle.CRISIS));
        assertThat(read("intake", "suicide-risk-noted.v1", SuicideRiskNews.class)
                        .noted())
                .isEqualTo(new RaiseObstacle(Obstacle.SUICIDE_RISK_NOTED));
        assertThat(read("intake", "suicide-risk-seen.v1", SuicideRiskNews.class).seen())
                .isEqualTo(new LiftObstacle(Obstacle.SUICIDE_RISK_NOTED));
        assertThat(read("intake", "consent-revoked.v1.never-given", ConsentNews.class)
                        .revoked())
                .isEqualTo(new RaiseObstacle(Obstacle.TELEHEALTH_REVOKED));
        assertThat(read("intake", "consent-given.v1", ConsentNews.class).given())
                .isEqualTo(new LiftObstacle(Obstacle.OFF_LABEL_REVOKED));
        assertThat(new ConsentNews(ConsentNews.Kind.PART_2).revoked())
                .isEqualTo(new RaiseObstacle(Obstacle.PART_2_REVOKED));
        assertThat(new ConsentNews(ConsentNews.Kind.PART_2).given())
                .isEqualTo(new LiftObstacle(Obstacle.PART_2_REVOKED));
        assertThat(new ConsentNews(ConsentNews.Kind.DATA_SHARING).revoked()).isEqualTo(new Disregard());
        assertThatThrownBy(() -> Json.EVENTS.readValue("{}", ConsentNews.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"priority\": \"SOON\", \"sex\": \"MALE\", \"conditions\": [], \"medications\": [], \"uncodedMedications\": 0}",
                "{\"priority\": \"STAT\", \"conditions\": [], \"medications\": [], \"uncodedMedications\": 0}",
                "{\"priority\": \"STAT\", \"sex\": \"MALE\", \"conditions\": [], \"medications\": []}"
            })
    void doesNotGuessAtAnAcceptanceThatBreaksTheContract(String data) {
        assertThatThrownBy(() -> Json.EVENTS.readValue(data, ReferralAccepted.class))
                .isInstanceOf(JacksonException.class);
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    private static <T> T read(String service, String example, Class<T> form) {
        return Json.EVENTS.readValue(ContractAssertions.example(service, example), form);
    }
}
