package org.painpath.simulator.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.painpath.simulator.chaos.Told.Ended;
import org.painpath.simulator.clinic.Ending;
import org.painpath.simulator.clinic.Errand;
import org.painpath.simulator.clinic.Journey;
import org.painpath.simulator.clinic.Onlooker;
import org.painpath.simulator.doors.Doors;

/** Referrals at a steady rate, a share of them carried through all stages, whatever breaks meanwhile. */
final class Load implements Onlooker {
    /** Beyond this, new ones are held back: a slow machine is to be slow, and not to fall over. */
    private static final int MOST_AT_ONCE = 40;

    private static final Duration WITHOUT_PROGRESS = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Doors patient;
    private final Doors impatient;
    private final History history;
    private final Mix mix;
    private final String run = Long.toString(Instant.now().getEpochSecond(), 36).toUpperCase(Locale.ROOT);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger progress = new AtomicInteger();
    private final Queue<Ended> endings = new ConcurrentLinkedQueue<>();
    private final Queue<String> senders = new ConcurrentLinkedQueue<>();
    private volatile boolean goingOn = true;

    Load(Doors patient, Doors impatient, History history, Mix mix) {
        this.patient = patient;
        this.impatient = impatient;
        this.history = history;
        this.mix = mix;
    }

    /** Sends referrals until {@link #end} is called. @param rate a second */
    void play(double rate) throws InterruptedException {
        long interval = (long) (1e9 / rate);
        long due = System.nanoTime();
        for (int number = 1; goingOn; number++) {
            if (underWay.get() < MOST_AT_ONCE) {
                begin(mix.next(), number);
            }
            due = Math.max(due + interval, System.nanoTime());
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        }
    }

    private void begin(Mix.Choice choice, int number) {
        var errand = new Errand(choice.scenario(), run, number);
        senders.add(errand.originatingId());
        underWay.incrementAndGet();
        threads.execute(() -> {
            try {
                carry(errand, choice);
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    private void carry(Errand errand, Mix.Choice choice) {
        var doors = choice.patient() ? patient : impatient;
        var ending =
                errand.toTheEnd(doors.seenBy(new Recorder(history, doors.addresses(), errand.originatingId())), this);
        if (choice.patient()) {
            endings.add(new Ended(
                    errand.originatingId(),
                    choice.scenario().ends(),
                    Objects.requireNonNullElse(ending.trouble(), "")));
        }
    }

    void end() {
        goingOn = false;
    }

    /** Waits for those under way, as long as they get on; whoever still waits then waits in vain. */
    void awaitEndings() throws InterruptedException {
        long moved = System.nanoTime();
        int seen = progress.get();
        while (underWay.get() > 0 && System.nanoTime() - moved < WITHOUT_PROGRESS.toNanos()) {
            Thread.sleep(LOOK);
            if (progress.get() != seen) {
                seen = progress.get();
                moved = System.nanoTime();
            }
        }
        threads.shutdownNow();
        threads.awaitTermination(WITHOUT_PROGRESS.toSeconds(), TimeUnit.SECONDS);
    }

    /** The senders' numbers of all referrals. */
    Collection<String> senders() {
        return List.copyOf(senders);
    }

    Told told() {
        return new Told(history.calls(), List.copyOf(endings));
    }

    @Override
    public void acts(Journey journey, String who, String act) {
        progress.incrementAndGet();
    }

    @Override
    public void ended(Journey journey, Ending ending) {
        progress.incrementAndGet();
    }
}
