package org.painpath.integrationtherapy.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.rules.Finding;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseStage;
import org.painpath.integrationtherapy.course.TherapyRules;
import org.painpath.integrationtherapy.course.Treatment;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.sessions.NextStep;
import org.painpath.integrationtherapy.sessions.Session;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row a course, for the lists and for the look at missed checks. */
public final class CourseWorklist implements Worklist<Course> {
    private final JdbcTemplate jdbc;
    private final Function<Instant, TherapyRules> rulesAt;

    /** @param rulesAt those that held then: a row follows from the journal alone, also when it is made again */
    public CourseWorklist(JdbcTemplate jdbc, Function<Instant, TherapyRules> rulesAt) {
        this.jdbc = jdbc;
        this.rulesAt = rulesAt;
    }

    @Override
    public void save(List<Snapshot<Course>> changed) {
        var courses = changed.stream()
                .filter(course -> !(course.state() instanceof Course.Unplanned))
                .toList();
        jdbc.batchUpdate("""
                insert into course (referral_id, version, stage, next_session_at, next_what, next_due_at, missed_checks,
                    check_due_at, open_findings, obstacles, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (referral_id) do update set
                    version = excluded.version,
                    stage = excluded.stage,
                    next_session_at = excluded.next_session_at,
                    next_what = excluded.next_what,
                    next_due_at = excluded.next_due_at,
                    missed_checks = excluded.missed_checks,
                    check_due_at = excluded.check_due_at,
                    open_findings = excluded.open_findings,
                    obstacles = excluded.obstacles,
                    changed_at = excluded.changed_at""", courses, courses.size(), this::set);
    }

    private void set(PreparedStatement row, Snapshot<Course> course) throws SQLException {
        var rules = rulesAt.apply(course.changedAt());
        var stage = CourseStage.of(course.state());
        var known = treatment(course.state());
        var open = known.filter(_ -> stage.open());
        var next = open.flatMap(rules::next);
        row.setObject(1, course.referralId());
        row.setLong(2, course.version());
        row.setString(3, stage.name());
        row.setTimestamp(4, timestamp(open.flatMap(CourseWorklist::nextSession)));
        row.setString(5, next.map(NextStep::what).map(Enum::name).orElse(null));
        row.setTimestamp(6, timestamp(next.map(NextStep::dueAt)));
        row.setInt(7, known.map(treatment -> missedChecks(treatment, rules)).orElse(0));
        row.setTimestamp(8, timestamp(known.flatMap(treatment -> checkDue(treatment, rules))));
        row.setInt(9, open.map(treatment -> openFindings(treatment, rules)).orElse(0));
        row.setArray(10, row.getConnection().createArrayOf("text", obstacles(open)));
        row.setTimestamp(11, Timestamp.from(course.changedAt()));
    }

    private static Optional<Treatment> treatment(Course course) {
        return course instanceof Course.Known known ? Optional.of(known.treatment()) : Optional.empty();
    }

    private static @Nullable Timestamp timestamp(Optional<Instant> moment) {
        return moment.map(Timestamp::from).orElse(null);
    }

    private static Optional<Instant> nextSession(Treatment treatment) {
        return treatment.sessions().stream()
                .filter(Session::open)
                .map(Session::startsAt)
                .min(Comparator.naturalOrder());
    }

    private static String[] obstacles(Optional<Treatment> treatment) {
        return treatment.stream()
                .flatMap(known -> known.obstacles().all().stream())
                .map(Obstacle::name)
                .toArray(String[]::new);
    }

    private static int missedChecks(Treatment treatment, TherapyRules rules) {
        return (int) treatment.sessions().stream()
                .mapToLong(rules.sessions().checks()::unjudged)
                .sum();
    }

    /** Also after the end of a course: a dose that is under way is watched to its end. */
    private static Optional<Instant> checkDue(Treatment treatment, TherapyRules rules) {
        return treatment.sessions().stream()
                .flatMap(session -> rules.sessions().checks().nextMissedAt(session).stream())
                .min(Comparator.naturalOrder());
    }

    private static int openFindings(Treatment treatment, TherapyRules rules) {
        return (int) rules.examine(treatment).stream().filter(Finding::blocks).count();
    }
}
