package org.painpath.prescriptionreview.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the worklist by keyset: ids sort by the time they were made, so the oldest referral comes first. */
@Repository
public class ReviewRows {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    public ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ReviewRow> page(@Nullable Stage stage, @Nullable UUID after, int limit) {
        UUID start = after == null ? BEFORE_ALL : after;
        return stage == null
                ? jdbc.sql("select * from review where referral_id > ? order by referral_id limit ?")
                        .params(start, limit)
                        .query(ReviewRows::row)
                        .list()
                : jdbc.sql("select * from review where stage = ? and referral_id > ? order by referral_id limit ?")
                        .params(stage.name(), start, limit)
                        .query(ReviewRows::row)
                        .list();
    }

    private static List<Obstacle> obstacles(String[] names) {
        return Stream.of(names).map(Obstacle::valueOf).toList();
    }

    private static ReviewRow row(ResultSet row, int number) throws SQLException {
        Date expiresOn = row.getDate("expires_on");
        return new ReviewRow(
                row.getObject("referral_id", UUID.class),
                Stage.valueOf(row.getString("stage")),
                row.getInt("revision"),
                row.getObject("age_years", Integer.class),
                row.getString("indication"),
                row.getBoolean("change_of_dose"),
                row.getInt("blockers"),
                obstacles((String[]) row.getArray("obstacles").getArray()),
                expiresOn == null ? null : expiresOn.toLocalDate(),
                row.getTimestamp("changed_at").toInstant());
    }
}
