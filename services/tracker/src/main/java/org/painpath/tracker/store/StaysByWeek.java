package org.painpath.tracker.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.store.Numbers.StageTime;

/** Stays of each stage, all together and week by week. */
final class StaysByWeek {
    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    private final LocalDate monday;
    private final Map<Stage, Stays> whole = new EnumMap<>(Stage.class);
    private final Map<Stage, TreeMap<Integer, Stays>> weeks = new EnumMap<>(Stage.class);

    /** @param monday of week 0 */
    StaysByWeek(LocalDate monday) {
        this.monday = monday;
    }

    void add(Stage stage, int week, int bucket, long stays, long late) {
        whole.computeIfAbsent(stage, _ -> new Stays()).add(bucket, stays, late);
        weeks.computeIfAbsent(stage, _ -> new TreeMap<>())
                .computeIfAbsent(week, _ -> new Stays())
                .add(bucket, stays, late);
    }

    List<StageTime> all() {
        List<StageTime> all = new ArrayList<>();
        whole.forEach((stage, stays) -> {
            all.add(time(stage, null, stays));
            weeks.getOrDefault(stage, new TreeMap<>())
                    .forEach((week, ofWeek) -> all.add(time(stage, monday.plusWeeks(week), ofWeek)));
        });
        return all;
    }

    private static StageTime time(Stage stage, @Nullable LocalDate week, Stays stays) {
        return new StageTime(stage, week, stays.all(), stays.late(), stays.minutes(HALF), stays.minutes(NINE_OF_TEN));
    }
}
