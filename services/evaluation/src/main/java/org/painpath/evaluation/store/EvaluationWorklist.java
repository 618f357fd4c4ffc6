package org.painpath.evaluation.store;

import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.journal.Worklist;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.Evaluation.Assessed;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.Evaluation.Unopened;
import org.painpath.evaluation.workup.Facts;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the row that lists query, one a referral that was accepted or withdrawn. A cancelled row keeps what was known of the referral. */
public final class EvaluationWorklist implements Worklist<Evaluation> {
    private static final String UPSERT = """
            insert into evaluation as known (referral_id, version, stage, priority, age_years, sex,
                next_appointment_at, pending_tests, in_person_tasks, unseen_results, critical_results, obstacles,
                visits_without_consent, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (referral_id) do update set version = excluded.version, stage = excluded.stage,
                priority = coalesce(excluded.priority, known.priority),
                age_years = coalesce(excluded.age_years, known.age_years),
                sex = coalesce(excluded.sex, known.sex),
                next_appointment_at = excluded.next_appointment_at,
                pending_tests = excluded.pending_tests, in_person_tasks = excluded.in_person_tasks,
                unseen_results = excluded.unseen_results, critical_results = excluded.critical_results,
                obstacles = excluded.obstacles, visits_without_consent = excluded.visits_without_consent,
                changed_at = excluded.changed_at""";

    private final JdbcTemplate jdbc;

    public EvaluationWorklist(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(List<Snapshot<Evaluation>> changed) {
        jdbc.batchUpdate(
                UPSERT,
                changed.stream()
                        .filter(snapshot -> !(snapshot.state() instanceof Unopened))
                        .<Object[]>map(snapshot -> columns(snapshot))
                        .toList());
    }

    private static @Nullable Object[] columns(Snapshot<Evaluation> snapshot) {
        var stage = Stage.of(snapshot.state());
        return switch (snapshot.state()) {
            case Underway underway -> columns(snapshot, stage, underway.facts());
            case Assessed assessed -> columns(snapshot, stage, assessed.facts());
            case Cancelled cancelled -> columns(snapshot, stage, cancelled.diagnostics());
            case Unopened _ -> columns(snapshot, stage, Diagnostics.NONE);
        };
    }

    private static @Nullable Object[] columns(Snapshot<Evaluation> snapshot, Stage stage, Facts facts) {
        return new @Nullable Object[] {
            snapshot.referralId(),
            snapshot.version(),
            stage.name(),
            facts.referral().priority().name(),
            facts.referral().ageYears(),
            facts.referral().sex().name(),
            nextAppointment(facts),
            facts.diagnostics().pending().size(),
            inPersonTasks(facts),
            facts.diagnostics().unseen().size(),
            facts.diagnostics().critical().size(),
            obstacles(facts),
            facts.visitsWithoutConsent(snapshot.changedAt()).size(),
            Timestamp.from(snapshot.changedAt())
        };
    }

    /** Of an evaluation that has ended only a critical result still waits for somebody. */
    private static @Nullable Object[] columns(Snapshot<Evaluation> snapshot, Stage stage, Diagnostics diagnostics) {
        int critical = diagnostics.critical().size();
        return new @Nullable Object[] {
            snapshot.referralId(),
            snapshot.version(),
            stage.name(),
            null,
            null,
            null,
            null,
            0,
            new String[0],
            critical,
            critical,
            new String[0],
            0,
            Timestamp.from(snapshot.changedAt())
        };
    }

    private static String[] inPersonTasks(Facts facts) {
        return facts.pain().inPersonTasks().stream()
                .map(task -> task.instrument().name())
                .toArray(String[]::new);
    }

    private static String[] obstacles(Facts facts) {
        return facts.obstacles().all().stream().map(Obstacle::name).toArray(String[]::new);
    }

    private static @Nullable Timestamp nextAppointment(Facts facts) {
        return facts.appointments()
                .next()
                .map(Appointment::startsAt)
                .map(Timestamp::from)
                .orElse(null);
    }
}
