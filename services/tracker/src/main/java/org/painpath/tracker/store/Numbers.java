package org.painpath.tracker.store;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.lifecycle.Band;
import org.painpath.tracker.lifecycle.FollowUp;
import org.painpath.tracker.lifecycle.Outcome;
import org.painpath.tracker.lifecycle.Reach;
import org.painpath.tracker.lifecycle.Stage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What a manager counts over a period. */
public final class Numbers {
    private static final String IN_PERIOD = " between :from and :to ";

    /** Both days belong to it. */
    public record Period(LocalDate from, LocalDate to) {}

    /** How many of the referrals that came in the period have come at least so far. */
    public record Reached(Reach reach, long referrals) {}

    /** @param outcome absent of those that are open */
    public record Ended(@Nullable Outcome outcome, long referrals) {}

    /**
     * How long referrals were at a stage that they left in the period.
     *
     * @param week its Monday; absent for the whole period
     * @param left how many left it
     * @param late how many of these were late there at least once
     * @param medianMinutes half of them took no longer, to within a twentieth
     * @param p90Minutes nine of ten took no longer, likewise
     */
    public record StageTime(
            Stage stage, @Nullable LocalDate week, long left, long late, long medianMinutes, long p90Minutes) {}

    /** @param measure {@code NRS} or {@code PEG} */
    public record Responded(String measure, FollowUp followUp, Band band, long referrals) {}

    /** @param grade CTCAE v5, 1 to 5 */
    public record Graded(int grade, long events) {}

    private final JdbcClient client;
    private final ZoneId zone;

    /** @param zone days are the clinic's */
    public Numbers(JdbcTemplate jdbc, ZoneId zone) {
        this.client = JdbcClient.create(jdbc);
        this.zone = zone;
    }

    /** Every reach, also those that nobody came to. */
    public List<Reached> funnel(Period period) {
        Map<Reach, Long> furthest = new EnumMap<>(Reach.class);
        ask("select reach, count(*) n from passage where received_at" + IN_PERIOD + "group by reach", period)
                .query(row -> {
                    furthest.put(Reach.valueOf(row.getString("reach")), row.getLong("n"));
                });
        return Arrays.stream(Reach.values())
                .map(reach -> new Reached(
                        reach,
                        furthest.entrySet().stream()
                                .filter(entry -> entry.getKey().compareTo(reach) >= 0)
                                .mapToLong(Map.Entry::getValue)
                                .sum()))
                .toList();
    }

    /** How those that came in the period have ended, the most frequent first. */
    public List<Ended> ended(Period period) {
        return ask("""
                        select outcome, count(*) n from passage where received_at%sgroup by outcome
                        order by n desc, outcome""".formatted(IN_PERIOD), period)
                .query((row, _) -> new Ended(outcome(row.getString("outcome")), row.getLong("n")))
                .list();
    }

    /** By stage, the whole period first, then each week in which anybody left it. */
    public List<StageTime> stageTimes(Period period) {
        LocalDate monday = period.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        StaysByWeek stays = new StaysByWeek(monday);
        ask("""
                        select stage, week, bucket, count(*) n, count(*) filter (where late) late
                        from (select stage, late, %s bucket,
                                  floor(date_part('epoch', left_at - :monday) / 604800)::int week
                              from stage_visit where left_at%s) visit
                        group by stage, week, bucket""".formatted(Stays.bucketSql("left_at - entered_at"), IN_PERIOD), period)
                .param("monday", Timestamp.from(monday.atStartOfDay(zone).toInstant()))
                .query(row -> {
                    stays.add(
                            Stage.valueOf(row.getString("stage")),
                            row.getInt("week"),
                            row.getInt("bucket"),
                            row.getLong("n"),
                            row.getLong("late"));
                });
        return stays.all();
    }

    public List<Responded> responded(Period period) {
        return ask("""
                        select measure, follow_up, band, count(*) n from pain_response where recorded_at%s
                        group by measure, follow_up, band order by measure, follow_up desc, band""".formatted(IN_PERIOD), period)
                .query((row, _) -> new Responded(
                        row.getString("measure"),
                        FollowUp.valueOf(row.getString("follow_up")),
                        Band.valueOf(row.getString("band")),
                        row.getLong("n")))
                .list();
    }

    public List<Graded> graded(Period period) {
        return ask(
                        "select grade, count(*) n from adverse_event where reported_at" + IN_PERIOD
                                + "group by grade order by grade",
                        period)
                .query((row, _) -> new Graded(row.getInt("grade"), row.getLong("n")))
                .list();
    }

    /** Hands each row to the taker as it comes, in bounded memory. Runs in the caller's transaction. */
    public void rows(NumberRows of, Period period, NumberRows.Taker taker) {
        ask(of.sql(IN_PERIOD), period).withFetchSize(1_000).query(row -> {
            taker.take(of.values(row, zone));
        });
    }

    /** The last instant of a day is that before the next day begins, to the microsecond that the database keeps. */
    private StatementSpec ask(String sql, Period period) {
        var end = period.to().plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
        return client.sql(sql)
                .param("from", Timestamp.from(period.from().atStartOfDay(zone).toInstant()))
                .param("to", Timestamp.from(end));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }
}
