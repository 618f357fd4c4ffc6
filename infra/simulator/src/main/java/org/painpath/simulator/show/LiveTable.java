package org.painpath.simulator.show;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.painpath.simulator.clinic.Ending;
import org.painpath.simulator.clinic.Journey;
import org.painpath.simulator.clinic.Scenario;

/** A row a referral, redrawn in place ten times a second while they move. */
final class LiveTable implements Show {
    /** Lines beside the rows: a title, a summary and the prompt after them. */
    static final int FRAME = 4;

    private static final int REDRAW_MILLIS = 100;
    private static final String ERASE_TO_END_OF_LINE = "\u001b[K";

    private final PrintStream out;
    private final Map<Scenario, Row> rows = new LinkedHashMap<>();
    private final ScheduledExecutorService painter = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final long start = System.nanoTime();
    private boolean drawn;

    private LiveTable(PrintStream out, List<Scenario> scenarios) {
        this.out = out;
        scenarios.forEach(scenario -> rows.put(scenario, new Row(scenario)));
    }

    static LiveTable start(PrintStream out, List<Scenario> scenarios) {
        var table = new LiveTable(out, scenarios);
        table.painter.scheduleAtFixedRate(table::draw, 0, REDRAW_MILLIS, MILLISECONDS);
        return table;
    }

    @Override
    public synchronized void acts(Journey journey, String who, String act) {
        row(journey).acts(who, act);
    }

    @Override
    public synchronized void ended(Journey journey, Ending ending) {
        row(journey).ended(ending);
    }

    @Override
    public void close() {
        painter.shutdown();
        draw();
    }

    private Row row(Journey journey) {
        return rows.computeIfAbsent(journey.scenario(), Row::new);
    }

    private synchronized void draw() {
        var frame = new StringBuilder();
        if (drawn) {
            frame.append("\u001b[").append(rows.size() + 2).append("A\r");
        }
        drawn = true;
        frame.append(Row.LAYOUT.formatted("Referral", "came", "way", "now"));
        frame.append(ERASE_TO_END_OF_LINE).append('\n');
        rows.values()
                .forEach(row -> frame.append(row).append(ERASE_TO_END_OF_LINE).append('\n'));
        long ended = rows.values().stream().filter(Row::isOver).count();
        double seconds = (System.nanoTime() - start) / 1e9;
        frame.append("%d of %d at their end, %.1f s".formatted(ended, rows.size(), seconds));
        out.print(frame.append(ERASE_TO_END_OF_LINE).append('\n'));
        out.flush();
    }
}
