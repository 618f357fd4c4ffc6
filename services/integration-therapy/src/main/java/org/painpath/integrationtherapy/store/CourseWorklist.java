package org.painpath.integrationtherapy.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.rules.Finding;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseStage;
import org.painpath.integrationtherapy.course.TherapyPolicy;
import org.painpath.integrationtherapy.course.Treatment;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.sessions.Session;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row a course, for the lists. */
public final class CourseWorklist implements Worklist<Course> {
    private final JdbcTemplate jdbc;
    private final TherapyPolicy policy;

    public CourseWorklist(JdbcTemplate jdbc, TherapyPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public void save(List<Snapshot<Course>> changed) {
        var courses = changed.stream()
                .filter(course -> !(course.state() instanceof Course.Unplanned))
                .toList();
        jdbc.batchUpdate("""
                insert into course (referral_id, version, stage, next_session_at, open_findings, obstacles, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (referral_id) do update set
                    version = excluded.version,
                    stage = excluded.stage,
                    next_session_at = excluded.next_session_at,
                    open_findings = excluded.open_findings,
                    obstacles = excluded.obstacles,
                    changed_at = excluded.changed_at""", courses, courses.size(), this::set);
    }

    private void set(PreparedStatement row, Snapshot<Course> course) throws SQLException {
        var stage = CourseStage.of(course.state());
        var treatment = course.state() instanceof Course.Known known && stage.open()
                ? Optional.of(known.treatment())
                : Optional.<Treatment>empty();
        row.setObject(1, course.referralId());
        row.setLong(2, course.version());
        row.setString(3, stage.name());
        row.setTimestamp(4, treatment.flatMap(CourseWorklist::nextSession).orElse(null));
        row.setInt(5, treatment.map(this::openFindings).orElse(0));
        row.setArray(
                6,
                row.getConnection()
                        .createArrayOf(
                                "text", treatment.map(CourseWorklist::obstacles).orElseGet(() -> new String[0])));
        row.setTimestamp(7, Timestamp.from(course.changedAt()));
    }

    private static Optional<Timestamp> nextSession(Treatment treatment) {
        return treatment.sessions().stream()
                .filter(Session::open)
                .map(Session::startsAt)
                .min(Comparator.naturalOrder())
                .map(Timestamp::from);
    }

    private static String[] obstacles(Treatment treatment) {
        return treatment.obstacles().all().stream().map(Obstacle::name).toArray(String[]::new);
    }

    private int openFindings(Treatment treatment) {
        return (int) policy.examine(treatment).stream().filter(Finding::blocks).count();
    }
}
