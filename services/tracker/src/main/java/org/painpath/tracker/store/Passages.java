package org.painpath.tracker.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.Passage;
import org.painpath.tracker.lifecycle.Passage.AdverseEvent;
import org.painpath.tracker.lifecycle.Visit;
import org.springframework.jdbc.core.JdbcTemplate;

/** How referrals went through the clinic, as rows that {@link Numbers} counts. What has not changed is not written again. */
public final class Passages {
    private static final String PASSAGE = """
            insert into passage (referral_id, received_at, reach, outcome, closed_at) values (?, ?, ?, ?, ?)
            on conflict (referral_id) do update
            set received_at = excluded.received_at, reach = excluded.reach, outcome = excluded.outcome,
                closed_at = excluded.closed_at
            where (passage.received_at, passage.reach, passage.outcome, passage.closed_at)
                is distinct from (excluded.received_at, excluded.reach, excluded.outcome, excluded.closed_at)""";

    private static final String VISIT = """
            insert into stage_visit (referral_id, visit, stage, entered_at, left_at, late) values (?, ?, ?, ?, ?, ?)
            on conflict (referral_id, visit) do update
            set stage = excluded.stage, entered_at = excluded.entered_at, left_at = excluded.left_at, late = excluded.late
            where (stage_visit.left_at, stage_visit.late) is distinct from (excluded.left_at, excluded.late)""";

    private static final String RESPONSE = """
            insert into pain_response (referral_id, measure, follow_up, band, recorded_at) values (?, ?, ?, ?, ?)
            on conflict (referral_id, measure, follow_up) do update
            set band = excluded.band, recorded_at = excluded.recorded_at
            where (pain_response.band, pain_response.recorded_at) is distinct from (excluded.band, excluded.recorded_at)""";

    private static final String ADVERSE_EVENT = """
            insert into adverse_event (referral_id, number, grade, reported_at) values (?, ?, ?, ?)
            on conflict (referral_id, number) do nothing""";

    private final JdbcTemplate jdbc;

    public Passages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void save(List<Snapshot<Lifecycle>> changed) {
        List<Object[]> passages = new ArrayList<>();
        List<Object[]> visits = new ArrayList<>();
        List<Object[]> responses = new ArrayList<>();
        List<Object[]> adverseEvents = new ArrayList<>();
        for (Snapshot<Lifecycle> snapshot : changed) {
            UUID referral = snapshot.referralId();
            Passage passage = snapshot.state().passage();
            passages.add(passage(referral, snapshot.state(), passage));
            for (int at = 0; at < passage.visits().size(); at++) {
                visits.add(visit(referral, at + 1, passage.visits().get(at)));
            }
            passage.responses()
                    .forEach(response -> responses.add(new Object[] {
                        referral,
                        response.measure(),
                        response.followUp().name(),
                        response.band().name(),
                        timestamp(response.at())
                    }));
            for (int at = 0; at < passage.adverseEvents().size(); at++) {
                AdverseEvent event = passage.adverseEvents().get(at);
                adverseEvents.add(new Object[] {referral, at + 1, event.grade(), timestamp(event.at())});
            }
        }
        write(PASSAGE, passages);
        write(VISIT, visits);
        write(RESPONSE, responses);
        write(ADVERSE_EVENT, adverseEvents);
    }

    private static Object[] passage(UUID referral, Lifecycle state, Passage passage) {
        Lifecycle.Closed closed = state instanceof Lifecycle.Closed ended ? ended : null;
        return new Object[] {
            referral,
            timestamp(passage.receivedAt()),
            passage.reach().name(),
            closed == null ? null : closed.outcome().name(),
            closed == null ? null : timestamp(closed.closedAt())
        };
    }

    private static Object[] visit(UUID referral, int number, Visit visit) {
        return new Object[] {
            referral,
            number,
            visit.stage().name(),
            timestamp(visit.enteredAt()),
            timestamp(visit.leftAt()),
            visit.late()
        };
    }

    private void write(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
