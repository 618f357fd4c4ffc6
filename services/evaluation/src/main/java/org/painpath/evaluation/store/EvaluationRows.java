package org.painpath.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.examination.PainInstrument;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.referral.Priority;
import org.painpath.evaluation.referral.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the worklist by keyset: ids sort by the time they were made, so the oldest referral comes first. */
@Repository
public class EvaluationRows {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    public EvaluationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param critical only evaluations with a critical result that no clinician has acknowledged */
    public List<EvaluationRow> page(@Nullable Stage stage, boolean critical, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select * from evaluation where referral_id > :start %s %s
                order by referral_id limit :most""".formatted(
                                stage == null ? "" : "and stage = :stage", critical ? "and critical_results > 0" : ""))
                .param("start", after == null ? BEFORE_ALL : after)
                .param("stage", stage == null ? null : stage.name())
                .param("most", limit)
                .query(EvaluationRows::row)
                .list();
    }

    private static EvaluationRow row(ResultSet row, int number) throws SQLException {
        return new EvaluationRow(
                row.getObject("referral_id", UUID.class),
                Stage.valueOf(row.getString("stage")),
                named(Priority.class, row.getString("priority")),
                row.getObject("age_years", Integer.class),
                named(Sex.class, row.getString("sex")),
                instant(row.getTimestamp("next_appointment_at")),
                row.getInt("pending_tests"),
                instruments((String[]) row.getArray("in_person_tasks").getArray()),
                row.getInt("unseen_results"),
                row.getInt("critical_results"),
                obstacles((String[]) row.getArray("obstacles").getArray()),
                row.getInt("visits_without_consent"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static List<PainInstrument> instruments(String[] names) {
        return Stream.of(names).map(PainInstrument::valueOf).toList();
    }

    private static List<Obstacle> obstacles(String[] names) {
        return Stream.of(names).map(Obstacle::valueOf).toList();
    }

    private static <T extends Enum<T>> @Nullable T named(Class<T> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
