package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.ORDER_LABS;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.examination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.painpath.chassis.Json;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.policy.PlainYaml;
import org.painpath.evaluation.RunningService;
import org.painpath.evaluation.events.EvaluationEventTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A year of recorded assessments under another policy, over HTTP; docs/performance.md has figure and command. */
@EnabledIfSystemProperty(named = "painpath.measure", matches = "true")
class ReplaySpeedIT extends RunningService {
    private static final int ASSESSMENTS = 100_000;
    private static final int BATCH = 500;
    private static final Duration GOAL = Duration.ofSeconds(30);

    private static final EventTypes<EvaluationEvent> TYPES = EvaluationEventTypes.all();

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EvaluationDecider decider;

    private final Random random = new Random(7);

    @Test
    void aYearIsReplayedInHalfAMinute() throws IOException {
        for (int done = 0; done < ASSESSMENTS; done += BATCH) {
            record();
        }
        String body = body();
        for (int round = 1; round <= 2; round++) {
            long started = System.nanoTime();
            var report = post("manager", "/policy/simulate", body).json();
            var took = Duration.ofNanos(System.nanoTime() - started);
            System.out.printf(
                    "round %d: %s decisions, %s changed, %d ms%n",
                    round, report.get("decisions"), report.get("changed"), took.toMillis());
            assertThat(report.get("decisions").asLong()).isGreaterThanOrEqualTo(ASSESSMENTS);
            assertThat(report.get("changed").asLong()).isPositive();
            assertThat(took).isLessThan(GOAL);
        }
    }

    /** Rows as the service writes them, but unpublished, so that no topic fills. */
    private void record() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            UUID evaluation = UUID.randomUUID();
            var events = story();
            for (int at = 0; at < events.size(); at++) {
                rows.add(row(evaluation, at + 1, events.get(at)));
            }
        }
        database.batchUpdate("""
                insert into journal (referral_id, sequence, event_id, type, published, data, data_schema, actor,
                    occurred_at, previous_hash, hash)
                values (?, ?, ?, ?, false, ?, ?, 'clinician', timestamptz '2026-11-24 12:00Z', '', '')""", rows);
    }

    /** From the opening to the decision. */
    private List<EvaluationEvent> story() {
        var examined = examination(100 + random.nextInt(39), 78, 98);
        List<EvaluationEvent> events = new ArrayList<>();
        Evaluation state = decider.initial();
        for (var command : List.of(OPEN, HISTORY, examined, ORDER_LABS, NORMAL_LABS, SEEN, CANDIDATE)) {
            var decided = ((Decision.Accepted<EvaluationEvent>) decider.decide(state, command)).events();
            for (EvaluationEvent event : decided) {
                state = decider.evolve(state, event);
            }
            events.addAll(decided);
        }
        return events;
    }

    private static Object[] row(UUID evaluation, int sequence, EvaluationEvent event) {
        var type = TYPES.typeOf(event);
        return new Object[] {evaluation, sequence, UUID.randomUUID(), type.name(), TYPES.write(event), type.schema()};
    }

    private static String body() throws IOException {
        String pack = new ClassPathResource("policy/evaluation-2026.11.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("systolicLimit: 140", "systolicLimit: 130");
        Map<?, ?> values = PlainYaml.read(new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8)));
        return Json.EVENTS.writeValueAsString(Map.of("pack", values));
    }
}
