package org.painpath.simulator.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long after a fault calls to a service that noticed it succeeded again; of several services, the last. */
record Recovery(FaultLine fault, Duration took) {

    /** Faults that no call noticed are left out. */
    static List<Recovery> of(List<FaultLine> faults, List<HistoryLine> history) {
        return IntStream.range(0, faults.size())
                .mapToObj(i -> {
                    var next = i + 1 < faults.size() ? faults.get(i + 1).at() : Instant.MAX;
                    return of(faults.get(i), next, history);
                })
                .flatMap(Optional::stream)
                .toList();
    }

    static Duration longest(List<Recovery> recoveries) {
        return recoveries.stream()
                .map(Recovery::took)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static Optional<Recovery> of(FaultLine fault, Instant next, List<HistoryLine> history) {
        return history.stream().collect(Collectors.groupingBy(HistoryLine::service)).values().stream()
                .flatMap(service -> atOneService(fault, next, service).stream())
                .max(Comparator.comparing(Recovery::took));
    }

    private static Optional<Recovery> atOneService(FaultLine fault, Instant next, List<HistoryLine> history) {
        return history.stream()
                .filter(line -> line.until().isAfter(fault.at()) && line.at().isBefore(next))
                .filter(line -> line.reply() == Reply.UNSENT || line.reply() == Reply.UNKNOWN)
                .map(HistoryLine::at)
                .min(Comparator.naturalOrder())
                .flatMap(noticed -> history.stream()
                        .filter(line -> line.reply() == Reply.OK && line.at().isAfter(noticed))
                        .filter(line -> line.until().isAfter(fault.at()))
                        .map(HistoryLine::until)
                        .min(Comparator.naturalOrder()))
                .map(again -> new Recovery(fault, Duration.between(fault.at(), again)));
    }
}
