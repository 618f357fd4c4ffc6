package org.painpath.integrationtherapy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.course.CourseStage;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.sessions.NextStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages of courses by referral id, which sorts by the time the referral came. */
@Repository
public class CourseList {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String COLUMNS =
            "select referral_id, stage, next_session_at, next_what, next_due_at, missed_checks, open_findings, obstacles,"
                    + " changed_at from course";

    private final JdbcClient jdbc;

    CourseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after the last referral of the page before
     * @param now by which something is overdue
     */
    public List<CourseLine> page(@Nullable CourseStage stage, @Nullable UUID after, int limit, Instant now) {
        var from = after == null ? FIRST : after;
        var query = stage == null
                ? jdbc.sql(COLUMNS + " where referral_id > :after order by referral_id limit :limit")
                : jdbc.sql(COLUMNS + " where stage = :stage and referral_id > :after order by referral_id limit :limit")
                        .param("stage", stage.name());
        return query.param("after", from)
                .param("limit", limit)
                .query((row, _) -> line(row, now))
                .list();
    }

    /** Courses with a timed check whose time has passed and that nobody has noted as missed yet, the longest first. */
    public List<UUID> checksDue(Instant now, int limit) {
        return jdbc.sql("select referral_id from course where check_due_at <= ? order by check_due_at limit ?")
                .param(Timestamp.from(now))
                .param(limit)
                .query((row, _) -> row.getObject("referral_id", UUID.class))
                .list();
    }

    private static CourseLine line(ResultSet row, Instant now) throws SQLException {
        var next = next(row);
        return new CourseLine(
                row.getObject("referral_id", UUID.class),
                CourseStage.valueOf(row.getString("stage")),
                instant(row, "next_session_at"),
                next,
                next != null && next.overdue(now),
                row.getInt("missed_checks"),
                row.getInt("open_findings"),
                obstacles((String[]) row.getArray("obstacles").getArray()),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static List<Obstacle> obstacles(String[] names) {
        return Stream.of(names).map(Obstacle::valueOf).toList();
    }

    private static @Nullable NextStep next(ResultSet row) throws SQLException {
        var dueAt = instant(row, "next_due_at");
        return dueAt == null ? null : new NextStep(NextStep.What.valueOf(row.getString("next_what")), dueAt);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
