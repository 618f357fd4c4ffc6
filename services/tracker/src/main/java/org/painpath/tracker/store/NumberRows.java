package org.painpath.tracker.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that numbers are counted from. None names a referral or a person: what leaves the clinic in a sheet cannot be traced by
 * what stands in it.
 */
public enum NumberRows {
    REFERRALS("passage", "received_at", "received_at", "reach", "outcome", "closed_at"),
    STAGE_VISITS("stage_visit", "left_at", "stage", "entered_at", "left_at", "hours", "late"),
    PAIN_RESPONSES("pain_response", "recorded_at", "measure", "follow_up", "band", "recorded_at"),
    ADVERSE_EVENTS("adverse_event", "reported_at", "grade", "reported_at");

    /** Whoever takes a row may fail where it goes to. */
    @FunctionalInterface
    public interface Taker {
        void take(List<String> values);
    }

    private final String table;
    private final String time;
    private final List<String> columns;

    NumberRows(String table, String time, String... columns) {
        this.table = table;
        this.time = time;
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    String sql(String inPeriod) {
        return "select * from %s where %s%sorder by %s".formatted(table, time, inPeriod, time);
    }

    /** What is not known is empty; times are the clinic's. */
    List<String> values(ResultSet row, ZoneId zone) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            values.add(column.equals("hours") ? hours(row) : text(row.getObject(column), zone));
        }
        return values;
    }

    private static String hours(ResultSet row) throws SQLException {
        Duration took = Duration.between(
                row.getTimestamp("entered_at").toInstant(),
                row.getTimestamp("left_at").toInstant());
        return "%d.%02d".formatted(took.toHours(), took.toMinutesPart() * 100 / 60);
    }

    private static String text(@Nullable Object value, ZoneId zone) {
        return switch (value) {
            case null -> "";
            case Timestamp at ->
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.toInstant().truncatedTo(ChronoUnit.SECONDS).atZone(zone));
            case Object other -> other.toString();
        };
    }

    /** @throws IllegalArgumentException where there are no such rows */
    public static NumberRows named(String name) {
        return Arrays.stream(values())
                .filter(rows -> rows.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such rows"));
    }

    /** As in addresses: {@code stage-visits}. */
    public String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
