package org.painpath.console.pages;

import java.time.Instant;
import java.util.List;
import org.painpath.console.charts.Bar;
import org.painpath.console.clinic.Waiting;
import org.painpath.console.clinic.Waiting.Ages;

/** Where referrals are and for how long, each stage with its bar. */
public record BoardPage(List<Row> rows, long referrals, long late) {
    static final List<String> AGES = List.of("a-day", "a-week", "four-weeks", "older");

    /** @param ages how many are there for less than a day, a week, four weeks, and for longer */
    public record Row(
            String stage, String role, long referrals, long late, List<Long> ages, Instant oldestSince, Bar bar) {}

    static BoardPage of(Waiting.Board board) {
        long most = board.stages().stream()
                .mapToLong(Waiting.Count::referrals)
                .max()
                .orElse(0);
        return new BoardPage(
                board.stages().stream()
                        .sorted(Stages.inOrder(Waiting.Count::stage))
                        .map(count -> row(count, most))
                        .toList(),
                board.stages().stream().mapToLong(Waiting.Count::referrals).sum(),
                board.stages().stream().mapToLong(Waiting.Count::late).sum());
    }

    private static Row row(Waiting.Count count, long most) {
        Ages ages = count.ages();
        List<Long> inOrder = List.of(ages.underADay(), ages.underAWeek(), ages.underFourWeeks(), ages.older());
        return new Row(
                count.stage(),
                count.role(),
                count.referrals(),
                count.late(),
                inOrder,
                count.oldestSince(),
                Bar.stacked(AGES, inOrder, most));
    }
}
