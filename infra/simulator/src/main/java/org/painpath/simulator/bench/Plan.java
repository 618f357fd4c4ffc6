package org.painpath.simulator.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.painpath.simulator.doors.Addresses;

/**
 * What is measured, and where.
 *
 * @param postgres host and port, as {@code kafka}
 * @param parts letters: a latency, b sustained effects, c whole referrals, d bare limits, e cost, f start and memory, g growth,
 *     h a poison event among others, i an outage of Kafka
 * @param rates events a second, for (a)
 * @param seconds for each rate
 * @param events for (b), and rows for (d)
 * @param clinics at work at the same time, for (c) and (e)
 * @param referrals for (c) and (e)
 * @param scale sizes in referrals for (g), growing
 * @param outageSeconds for (i)
 * @param circumstances of the stack
 */
public record Plan(
        Addresses addresses,
        String postgres,
        String kafka,
        Set<String> parts,
        List<Integer> rates,
        int seconds,
        int events,
        int clinics,
        int referrals,
        List<Integer> scale,
        int outageSeconds,
        Circumstances circumstances) {

    boolean has(String... letters) {
        return List.of(letters).stream().anyMatch(parts::contains);
    }

    /**
     * What whoever started the stack knows of it.
     *
     * @param startSeconds from the first process to all being ready; 0 where nobody looked
     * @param startCaches whether every process started from a start cache
     * @param besideAnother whether the usual stack ran on this machine, too
     * @param processes the number of each by its name
     */
    public record Circumstances(
            double startSeconds, boolean startCaches, boolean besideAnother, Map<String, Long> processes) {}
}
