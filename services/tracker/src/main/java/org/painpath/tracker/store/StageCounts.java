package org.painpath.tracker.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.painpath.tracker.lifecycle.Role;
import org.painpath.tracker.lifecycle.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many of what {@link Waiting} holds are at each stage, for the board and for metrics. What has ended is not counted. */
public final class StageCounts {
    /**
     * How many referrals are at a stage, how many of them are late, and how many of these escalated.
     *
     * @param ages for how long they are at it
     * @param oldestSince since when the one is at it that is there longest
     */
    public record StageCount(
            Stage stage, Role role, long referrals, long late, long escalated, Ages ages, Instant oldestSince) {}

    /** How many are at their stage for less than a day, a week, four weeks, and for longer; each is counted once. */
    public record Ages(long underADay, long underAWeek, long underFourWeeks, long older) {}

    /** What of a stage has passed its deadlines. */
    public record Overdue(Stage stage, long late, long escalated) {}

    private final JdbcClient client;

    public StageCounts(JdbcClient client) {
        this.client = client;
    }

    public List<StageCount> byStage(Instant now) {
        return client.sql("""
                        select stage, role, count(*) referrals, count(*) filter (where due < :now) late,
                            count(*) filter (where %s) escalated, min(entered) oldest,
                            count(*) filter (where entered > :day) a_day,
                            count(*) filter (where entered > :week and entered <= :day) a_week,
                            count(*) filter (where entered > :weeks and entered <= :week) four_weeks,
                            count(*) filter (where entered <= :weeks) older
                        from (select stage, role, due, escalate_at, coalesce(stage_since, since) entered
                              from waiting where watched and stage <> 'CLOSED') at
                        group by stage, role order by stage, role""".formatted(Waiting.ESCALATED))
                .param("now", Timestamp.from(now))
                .param("day", Timestamp.from(now.minus(1, ChronoUnit.DAYS)))
                .param("week", Timestamp.from(now.minus(7, ChronoUnit.DAYS)))
                .param("weeks", Timestamp.from(now.minus(28, ChronoUnit.DAYS)))
                .query((row, _) -> count(row))
                .list();
    }

    private static StageCount count(ResultSet row) throws SQLException {
        return new StageCount(
                Stage.valueOf(row.getString("stage")),
                Role.valueOf(row.getString("role")),
                row.getLong("referrals"),
                row.getLong("late"),
                row.getLong("escalated"),
                new Ages(row.getLong("a_day"), row.getLong("a_week"), row.getLong("four_weeks"), row.getLong("older")),
                row.getTimestamp("oldest").toInstant());
    }

    /** Of each stage that has any, how many are late, and how many of these escalated. */
    public List<Overdue> overdue(Instant now) {
        return client.sql("""
                        select stage, count(*) late, count(*) filter (where %s) escalated
                        from waiting where watched and stage <> 'CLOSED' and due < :now group by stage""".formatted(Waiting.ESCALATED))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Overdue(
                        Stage.valueOf(row.getString("stage")), row.getLong("late"), row.getLong("escalated")))
                .list();
    }
}
