package org.painpath.intake.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.painpath.chassis.Json;
import org.painpath.intake.RunningIntake;
import org.painpath.intake.events.IntakeEventTypes;
import org.painpath.intake.policy.Packs;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.referral.ScreeningFactsRecorded;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A year of recorded decisions under another policy, over HTTP; docs/performance.md has figure and command. */
@EnabledIfSystemProperty(named = "painpath.measure", matches = "true")
class ReplaySpeedIT extends RunningIntake {

    private static final int DECISIONS = 100_000;
    private static final int BATCH = 1_000;
    private static final Duration GOAL = Duration.ofSeconds(30);

    @Autowired
    private JdbcTemplate database;

    private final Random random = new Random(7);
    private final Screening screening = Screening.under(Policies.NOVEMBER_2026);

    @Test
    void aYearIsReplayedInHalfAMinute() throws IOException {
        for (int done = 0; done < DECISIONS; done += BATCH) {
            record();
        }
        String body = body();
        for (int round = 1; round <= 2; round++) {
            long started = System.nanoTime();
            var report = json(post("manager", "/policy/simulate", body));
            var took = Duration.ofNanos(System.nanoTime() - started);
            System.out.printf(
                    "round %d: %s decisions, %s changed, %d ms%n",
                    round, report.get("decisions"), report.get("changed"), took.toMillis());
            assertThat(report.get("decisions").asLong()).isGreaterThanOrEqualTo(DECISIONS);
            assertThat(report.get("changed").asLong()).isPositive();
            assertThat(took).isLessThan(GOAL);
        }
    }

    /** Rows as the service writes them, but unpublished, so that no topic fills. */
    private void record() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            UUID referral = UUID.randomUUID();
            ScreeningFacts facts = Facts.complete()
                    .systolic(100 + random.nextInt(60))
                    .nrs(random.nextInt(11))
                    .facts();
            rows.add(row(referral, 2, new ScreeningFactsRecorded(facts)));
            rows.add(row(referral, 3, ReferralScreened.of(screening.examine(facts, Facts.NOW))));
        }
        database.batchUpdate("""
                insert into journal (referral_id, sequence, event_id, type, published, data, data_schema, actor,
                    occurred_at, previous_hash, hash)
                values (?, ?, ?, ?, false, ?, ?, 'coordinator', timestamptz '2026-11-23 12:00Z', '', '')""", rows);
    }

    private static Object[] row(UUID referral, int sequence, ReferralEvent event) {
        var type = IntakeEventTypes.TYPES.typeOf(event);
        return new Object[] {
            referral, sequence, UUID.randomUUID(), type.name(), IntakeEventTypes.TYPES.write(event), type.schema()
        };
    }

    private static String body() throws IOException {
        Object pack = Packs.shipped(shipped -> shipped.replace("systolicLimit: 140", "systolicLimit: 130"));
        return Json.EVENTS.writeValueAsString(Map.of("pack", pack));
    }
}
