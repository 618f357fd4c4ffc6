package org.painpath.simulator.clinic;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.painpath.simulator.doors.Doors;

/** Plays scenarios against a running stack, each referral on a thread of its own. */
public final class Clinic {
    private final Cast cast;
    private final Desk tracker;
    private final Onlooker onlooker;

    public Clinic(Doors doors, Onlooker onlooker) {
        this.cast = new Cast(doors);
        this.tracker = new Desk(doors, "coordinator", doors.addresses().tracker(), "/referrals");
        this.onlooker = onlooker;
    }

    /** Plays all at the same time, and answers in the order given. */
    public List<Ending> play(List<Scenario> scenarios) throws InterruptedException {
        String run = Long.toString(Instant.now().getEpochSecond(), 36).toUpperCase(Locale.ROOT);
        List<Callable<Ending>> plays = IntStream.range(0, scenarios.size())
                .mapToObj(number -> new Journey(scenarios.get(number), run, number + 1))
                .map(journey -> (Callable<Ending>) new Play(journey, cast, tracker, onlooker)::toTheEnd)
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(plays).stream().map(Future::resultNow).toList();
        }
    }
}
