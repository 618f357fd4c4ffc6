package org.painpath.tracker.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleDecider;
import org.painpath.tracker.lifecycle.Outcome;
import org.painpath.tracker.lifecycle.Role;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.lifecycle.Wait;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each referral waits for, as rows that worklists page through. Place 0 is the wait that holds the referral up; a
 * referral under treatment whose dose is being changed has a second one.
 */
public final class Waiting {

    /** @param dueAt absent where nothing is due */
    public record Row(
            UUID referralId,
            int place,
            Stage stage,
            Role role,
            String waitingFor,
            Instant since,
            @Nullable Instant dueAt,
            boolean late,
            @Nullable Outcome outcome) {}

    /** How many referrals are at a stage, and how many of them are late. */
    public record StageCount(Stage stage, Role role, long referrals, long late) {}

    /**
     * @param late true for late ones alone, false for those in time
     * @param sharedAlone leaves out those of patients who do not agree that data is shared
     */
    public record Filter(
            @Nullable Stage stage,
            @Nullable Role role,
            @Nullable Boolean late,
            boolean sharedAlone) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final LifecycleDecider decider;

    public Waiting(JdbcTemplate jdbc, LifecycleDecider decider) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.decider = decider;
    }

    public void save(List<Snapshot<Lifecycle>> changed) {
        List<Object[]> rows = new ArrayList<>();
        for (Snapshot<Lifecycle> snapshot : changed) {
            List<Wait> waits = decider.waits(snapshot.state());
            for (int place = 0; place < waits.size(); place++) {
                rows.add(columns(snapshot, place, waits.get(place)));
            }
        }
        client.sql("delete from waiting where place > 0 and referral_id = any(cast(? as uuid[]))")
                .param(changed.stream()
                        .map(snapshot -> snapshot.referralId().toString())
                        .toArray(String[]::new))
                .update();
        jdbc.batchUpdate("""
                insert into waiting (referral_id, place, stage, role, waiting_for, since, due_at, said_late, outcome, shared)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (referral_id, place) do update set stage = excluded.stage, role = excluded.role,
                    waiting_for = excluded.waiting_for, since = excluded.since, due_at = excluded.due_at,
                    said_late = excluded.said_late, outcome = excluded.outcome, shared = excluded.shared""", rows);
    }

    /** A page in the order of what is due first. */
    public List<Row> page(Filter filter, Instant now, Position after, int limit) {
        // the conditions are written out only where they hold, so that the planner sees which partial index answers
        // them
        StringJoiner where = new StringJoiner(" and ")
                .add("(due, referral_id, place) > (cast(:due as timestamptz), :referral, :place)")
                .add(filter.stage() == null ? "stage <> 'CLOSED'" : "stage = :stage");
        if (filter.role() != null) {
            where.add("role = :role");
        }
        if (filter.sharedAlone()) {
            where.add("shared");
        }
        if (filter.late() != null) {
            where.add(filter.late() ? "due < :now" : "due >= :now");
        }
        return client.sql("select * from waiting where " + where + " order by due, referral_id, place limit :limit")
                .params(parameters(filter, now, after, limit))
                .query((row, _) -> row(row, now))
                .list();
    }

    public List<StageCount> counts(Instant now) {
        return client.sql("""
                        select stage, role, count(*) referrals, count(*) filter (where due < :now) late
                        from waiting where place = 0 and stage <> 'CLOSED' group by stage, role order by stage, role""")
                .param("now", Timestamp.from(now))
                .query((row, _) -> new StageCount(
                        Stage.valueOf(row.getString("stage")),
                        Role.valueOf(row.getString("role")),
                        row.getLong("referrals"),
                        row.getLong("late")))
                .list();
    }

    /** Referrals whose due time has passed and that were not said to be late yet, the longest due first. */
    public List<UUID> due(Instant now, int limit) {
        return client.sql("""
                        select referral_id from waiting
                        where place = 0 and not said_late and due_at <= ? order by due_at limit ?""")
                .param(Timestamp.from(now))
                .param(limit)
                .query((row, _) -> row.getObject("referral_id", UUID.class))
                .list();
    }

    private static Map<String, ?> parameters(Filter filter, Instant now, Position after, int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("due", after.dueForSql());
        parameters.put("referral", after.referralId());
        parameters.put("place", after.place());
        parameters.put("stage", filter.stage() == null ? null : filter.stage().name());
        parameters.put("role", filter.role() == null ? null : filter.role().name());
        parameters.put("now", Timestamp.from(now));
        parameters.put("limit", limit);
        return parameters;
    }

    private static Object[] columns(Snapshot<Lifecycle> snapshot, int place, Wait wait) {
        Instant due = wait.dueAt();
        return new Object[] {
            snapshot.referralId(),
            place,
            wait.stage().name(),
            wait.role().name(),
            wait.waitingFor(),
            Timestamp.from(wait.since()),
            due == null ? null : Timestamp.from(due),
            saidLate(snapshot.state()),
            outcome(snapshot.state()),
            snapshot.state().isShared()
        };
    }

    private static boolean saidLate(Lifecycle state) {
        return state instanceof Lifecycle.Open open && open.late();
    }

    private static @Nullable String outcome(Lifecycle state) {
        return state instanceof Lifecycle.Closed closed ? closed.outcome().name() : null;
    }

    private static Row row(ResultSet row, Instant now) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        String outcome = row.getString("outcome");
        return new Row(
                row.getObject("referral_id", UUID.class),
                row.getInt("place"),
                Stage.valueOf(row.getString("stage")),
                Role.valueOf(row.getString("role")),
                row.getString("waiting_for"),
                row.getTimestamp("since").toInstant(),
                due == null ? null : due.toInstant(),
                due != null && due.toInstant().isBefore(now),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
