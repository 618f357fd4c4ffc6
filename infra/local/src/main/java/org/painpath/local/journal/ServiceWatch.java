package org.painpath.local.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.painpath.local.backbone.Addresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an eye on one service's journal. */
final class ServiceWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ServiceWatch.class);
    private static final int FEW = 5;
    private static final int LOOKS_UNTIL_IDLE = 2;

    private final String service;
    private final JournalConnectors connectors;
    private final JournalDatabase database;
    private final JournalGaps gaps;
    private final MissingEvents missingEvents;
    private final WayToKafka way;
    private final RestartPace pace = new RestartPace();
    private int idleLooks;
    private int quarterOfLimit;

    ServiceWatch(Path root, Addresses addresses, String service) {
        this.service = service;
        this.connectors = new JournalConnectors(root, addresses);
        this.database = new JournalDatabase(root, addresses, service);
        this.gaps = new JournalGaps(database);
        this.missingEvents = new MissingEvents(root, addresses, service);
        this.way = new WayToKafka(root, addresses, service, connectors);
    }

    /** Finds and mends what has lost its place, starts again what failed, and counts what is missing. */
    void look() throws IOException, SQLException, InterruptedException {
        if (connectors.status(service).isUnknown()) {
            return;
        }
        var lock = ConnectorLock.tryToTake(database);
        if (lock.isEmpty()) {
            return;
        }
        try (var _ = lock.get()) {
            var look = way.look();
            look.found().ifPresent(cause -> log.error("The journal of {}: {}.", service, cause.words()));
            if (!look.mended()) {
                careFor(look.seen());
            }
        }
        countMissing();
    }

    private void careFor(Observation seen) throws IOException, InterruptedException {
        seen.slot().ifPresent(this::watchRetainedLog);
        idleLooks = isIdle(seen) ? idleLooks + 1 : 0;
        if (seen.connector().hasFailed() || idleLooks >= LOOKS_UNTIL_IDLE) {
            restart(seen);
        } else if (seen.connector().isRunning()) {
            pace.runs();
        }
    }

    /** It says that it runs, and does not read. */
    private static boolean isIdle(Observation seen) {
        return seen.connector().isRunning()
                && seen.slot().filter(slot -> !slot.active()).isPresent();
    }

    private void restart(Observation seen) throws IOException, InterruptedException {
        if (pace.isDue()) {
            log.error(
                    "The connector of {} {}; it is started again, for the {}. time. {}",
                    service,
                    seen.connector().hasFailed() ? "failed" : "does not read its slot",
                    pace.restarts(),
                    seen.connector().trace());
            connectors.restart(service);
        }
    }

    private void watchRetainedLog(ReplicationSlot slot) {
        int quarter = slot.percentOfLimit() / 25;
        if (quarter > quarterOfLimit) {
            log.warn(
                    "The slot of {} holds back {} MB of log, {} % of what it may before it is lost.",
                    service, slot.retainedBytes() >> 20, slot.percentOfLimit());
        }
        quarterOfLimit = quarter;
    }

    private void countMissing() throws IOException, SQLException, InterruptedException {
        var uncounted =
                gaps.open().stream().filter(gap -> gap.missing().isEmpty()).toList();
        if (uncounted.isEmpty() || !connectors.status(service).isRunning()) {
            return;
        }
        var missing = missingEvents.find();
        if (missing.isEmpty()) {
            gaps.close();
            log.warn("The journal of {}: nothing is missing from the topic.", service);
            return;
        }
        var events = missing.stream().mapToLong(Stretch::count).sum();
        for (var gap : uncounted) {
            gaps.counted(gap, events);
        }
        log.error(
                "The journal of {}: {} events are missing from the topic ({}). Mend it: ./painpath republish {} --missing",
                service,
                events,
                few(missing),
                service);
    }

    private static String few(List<Stretch> missing) {
        return missing.stream().limit(FEW).map(Stretch::toString).collect(Collectors.joining(", "))
                + (missing.size() > FEW ? ", …" : "");
    }

    @Override
    public void close() {
        way.close();
    }
}
