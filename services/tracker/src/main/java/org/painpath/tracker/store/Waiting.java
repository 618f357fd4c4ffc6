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
import org.painpath.tracker.clock.Superior;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleDecider;
import org.painpath.tracker.lifecycle.Outcome;
import org.painpath.tracker.lifecycle.Role;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.lifecycle.TimedWait;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each referral waits for, as rows that worklists page through. Place 0 is the wait that holds the referral up; a
 * referral under treatment whose dose is being changed has a second one. One of them is watched, and said to be late: place 0,
 * or what is left to be seen to of a referral that has ended.
 */
public final class Waiting {
    /** The columns that the state of now decides. */
    public static final List<String> DECIDED = List.of(
            "place",
            "stage",
            "role",
            "waiting_for",
            "since",
            "due_at",
            "said_late",
            "outcome",
            "escalate_at",
            "escalate_to",
            "said_escalated",
            "policy_version",
            "stage_since",
            "shared",
            "watched",
            "owner",
            "owned_since");

    static final String ESCALATED = "(due < :now and coalesce(escalate_at, 'infinity') < :now)";

    /**
     * @param dueAt absent where nothing is due
     * @param escalateTo who has to see to it where nobody else did; absent where nothing is due
     * @param stageSince when the stage was entered; absent of a referral that has ended
     * @param owner user name of who has it in hand; absent where anybody of the role may take it
     * @param ownedSince likewise
     */
    public record Row(
            UUID referralId,
            int place,
            Stage stage,
            Role role,
            String waitingFor,
            Instant since,
            @Nullable Instant dueAt,
            boolean late,
            boolean escalated,
            @Nullable Superior escalateTo,
            @Nullable Instant stageSince,
            @Nullable Outcome outcome,
            @Nullable String owner,
            @Nullable Instant ownedSince) {

        /** As people outside the clinic see it: not who works on it. */
        public Row withoutOwner() {
            return new Row(
                    referralId,
                    place,
                    stage,
                    role,
                    waitingFor,
                    since,
                    dueAt,
                    late,
                    escalated,
                    escalateTo,
                    stageSince,
                    outcome,
                    null,
                    null);
        }
    }

    /**
     * @param late true for late ones alone, false for those in time
     * @param escalated true for escalated ones alone, false for the others
     * @param claimed true for what somebody has in hand, false for what nobody has
     * @param owner what this person has in hand
     * @param sharedAlone leaves out those of patients who do not agree that data is shared
     */
    public record Filter(
            @Nullable Stage stage,
            @Nullable Role role,
            @Nullable Boolean late,
            @Nullable Boolean escalated,
            @Nullable Boolean claimed,
            @Nullable String owner,
            boolean sharedAlone) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final LifecycleDecider decider;
    private final StageTimes times;

    public Waiting(JdbcTemplate jdbc, LifecycleDecider decider, StageTimes times) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.decider = decider;
        this.times = times;
    }

    public void save(List<Snapshot<Lifecycle>> changed) {
        String[] referrals = changed.stream()
                .map(snapshot -> snapshot.referralId().toString())
                .toArray(String[]::new);
        var left = new StagesLeft(stages(referrals));
        List<Object[]> rows = new ArrayList<>();
        for (Snapshot<Lifecycle> snapshot : changed) {
            List<TimedWait> waits = decider.waits(snapshot.state());
            for (int place = 0; place < waits.size(); place++) {
                rows.add(WaitingColumns.of(snapshot, place, waits.get(place)));
            }
            waits.stream().findFirst().ifPresent(wait -> left.entered(snapshot, wait));
        }
        client.sql("delete from waiting where place > 0 and referral_id = any(cast(? as uuid[]))")
                .param(referrals)
                .update();
        jdbc.batchUpdate(WaitingColumns.UPSERT, rows);
        times.recordAfterCommit(left.all());
    }

    /** A page in the order of what is due first. */
    public List<Row> page(Filter filter, Instant now, Position after, int limit) {
        if (filter.stage() == Stage.CLOSED && filter.role() != null && filter.role() != Role.NOBODY) {
            // what has ended waits for nobody
            return List.of();
        }
        // the conditions are written out only where they hold, so that the planner sees which partial index answers
        // them
        StringJoiner where = new StringJoiner(" and ")
                .add("(due, referral_id, place) > (cast(:due as timestamptz), :referral, :place)")
                .add(filter.stage() == Stage.CLOSED ? "stage = 'CLOSED'" : "stage <> 'CLOSED'");
        if (filter.stage() != null && filter.stage() != Stage.CLOSED) {
            where.add("stage = :stage");
        }
        if (filter.role() != null && filter.stage() != Stage.CLOSED) {
            where.add("role = :role");
        }
        if (filter.sharedAlone()) {
            where.add("shared");
        }
        if (filter.late() != null) {
            where.add(filter.late() ? "due < :now" : "due >= :now");
        }
        if (filter.escalated() != null) {
            where.add(filter.escalated() ? ESCALATED : "not " + ESCALATED);
        }
        if (filter.claimed() != null) {
            where.add(filter.claimed() ? "owner is not null" : "owner is null");
        }
        if (filter.owner() != null) {
            where.add("owner = :owner");
        }
        return client.sql("select * from waiting where " + where + " order by due, referral_id, place limit :limit")
                .params(parameters(filter, now, after, limit))
                .query((row, _) -> row(row, now))
                .list();
    }

    /** Referrals of which a deadline has passed that nobody was told of yet, the longest due first. */
    public List<UUID> due(Instant now, int limit) {
        return client.sql("""
                        (select referral_id, due_at at from waiting
                         where watched and not said_late and due_at <= :now order by due_at limit :limit)
                        union all
                        (select referral_id, escalate_at at from waiting
                         where watched and said_late and not said_escalated and escalate_at <= :now
                         order by escalate_at limit :limit)
                        order by at limit :limit""")
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, _) -> row.getObject("referral_id", UUID.class))
                .list();
    }

    /** Referrals whose wait was written before there was a policy of deadlines. */
    public List<UUID> untimed(int limit) {
        return client.sql("""
                        select referral_id from waiting
                        where place = 0 and policy_version is null and stage <> 'CLOSED' limit ?""")
                .param(limit)
                .query((row, _) -> row.getObject("referral_id", UUID.class))
                .list();
    }

    /** Where referrals stand that are about to change. */
    private Map<UUID, StagesLeft.At> stages(String[] referrals) {
        Map<UUID, StagesLeft.At> stages = new HashMap<>();
        client.sql("""
                        select referral_id, stage, stage_since from waiting
                        where place = 0 and stage_since is not null and referral_id = any(cast(? as uuid[]))""").param(referrals).query(row -> {
            stages.put(
                    row.getObject("referral_id", UUID.class),
                    new StagesLeft.At(
                            Stage.valueOf(row.getString("stage")),
                            row.getTimestamp("stage_since").toInstant()));
        });
        return stages;
    }

    private static Map<String, ?> parameters(Filter filter, Instant now, Position after, int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("due", after.dueForSql());
        parameters.put("referral", after.referralId());
        parameters.put("place", after.place());
        parameters.put("stage", filter.stage() == null ? null : filter.stage().name());
        parameters.put("role", filter.role() == null ? null : filter.role().name());
        parameters.put("owner", filter.owner());
        parameters.put("now", Timestamp.from(now));
        parameters.put("limit", limit);
        return parameters;
    }

    private static Row row(ResultSet row, Instant now) throws SQLException {
        Instant due = instant(row.getTimestamp("due_at"));
        Instant escalate = instant(row.getTimestamp("escalate_at"));
        String superior = row.getString("escalate_to");
        String outcome = row.getString("outcome");
        boolean late = due != null && due.isBefore(now);
        return new Row(
                row.getObject("referral_id", UUID.class),
                row.getInt("place"),
                Stage.valueOf(row.getString("stage")),
                Role.valueOf(row.getString("role")),
                row.getString("waiting_for"),
                row.getTimestamp("since").toInstant(),
                due,
                late,
                late && escalate != null && escalate.isBefore(now),
                superior == null ? null : Superior.valueOf(superior),
                instant(row.getTimestamp("stage_since")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("owner"),
                instant(row.getTimestamp("owned_since")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
