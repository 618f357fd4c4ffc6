package org.painpath.simulator.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.painpath.simulator.doors.Addresses;
import org.painpath.simulator.doors.Doors;

/** How long a page of a worklist takes, asked for over HTTP by one person who pages from the top to far down. */
final class WorklistPages {
    private static final int WARM_UP = 50;
    private static final int PAGES = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Doors doors;
    private final Narration narration;

    WorklistPages(Addresses addresses, Narration narration) {
        this.doors = new Doors(addresses, PATIENCE);
        this.narration = narration;
    }

    /** In milliseconds, of pages of 50 lines. */
    record Result(int pages, double p50, double p99, double max) {}

    Result evaluations() {
        return measure("clinician", doors.addresses().evaluation() + "/evaluations?limit=50&stage=OPEN");
    }

    Result tracker() {
        return measure("coordinator", doors.addresses().tracker() + "/referrals?limit=50&stage=EVALUATION");
    }

    private Result measure(String who, String list) {
        try (var bar = narration.bar("worklist pages of " + URI.create(list).getPath(), WARM_UP + PAGES)) {
            page(who, list, WARM_UP, bar);
            var times = Percentiles.of(page(who, list, PAGES, bar));
            return new Result(times.count(), times.at(50), times.at(99), times.at(100));
        }
    }

    /** From the top again, where the list has fewer pages. */
    private List<Double> page(String who, String list, int pages, ProgressBar bar) {
        var times = new ArrayList<Double>();
        String after = "";
        while (times.size() < pages) {
            var address = URI.create(list + after);
            long start = System.nanoTime();
            var page = doors.get(who, address).orRefused();
            times.add((System.nanoTime() - start) / 1e6);
            bar.step();
            String next = page.json().path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return times;
    }
}
