package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Reads what the stack has used so far: processor time, log, topics, tables. */
final class Meter {
    private static final List<String> ROLES =
            List.of("intake", "evaluation", "prescription_review", "integration_therapy", "tracker");

    private final StackProcesses processes;
    private final String postgres;
    private final BenchTopics topics;

    Meter(StackProcesses processes, String postgres, BenchTopics topics) {
        this.processes = processes;
        this.postgres = postgres;
        this.topics = topics;
    }

    /**
     * @param processorMillis of each process since it started
     * @param logBytes written to PostgreSQL's log since it was made
     * @param topicBytes on disk, of each topic with events
     * @param tableBytes on disk with indexes, of each service
     */
    record Reading(
            Map<String, Long> processorMillis,
            long logBytes,
            Map<String, Long> topicBytes,
            Map<String, Long> tableBytes) {}

    Reading read() throws SQLException, ExecutionException, InterruptedException {
        return new Reading(processes.processorMillis(), logBytes(), topics.bytes(), tableBytes());
    }

    /** Of the whole stack in a second, while nobody asks anything of it. */
    double restMillisPerSecond(Duration length) throws InterruptedException {
        long before = sum(processes.processorMillis());
        Thread.sleep(length);
        return (sum(processes.processorMillis()) - before) / (length.toNanos() / 1e9);
    }

    private static long sum(Map<String, Long> figures) {
        return figures.values().stream().mapToLong(Long::longValue).sum();
    }

    private long logBytes() throws SQLException {
        return database("intake").number("select (pg_current_wal_lsn() - '0/0')::bigint");
    }

    Map<String, Long> tableBytes() throws SQLException {
        var bytes = new LinkedHashMap<String, Long>();
        for (var role : ROLES) {
            bytes.put(role.replace('_', '-'), database(role).number("""
                    select sum(pg_total_relation_size(oid))::bigint from pg_class
                    where relkind = 'r' and relnamespace = 'public'::regnamespace"""));
        }
        return bytes;
    }

    private ServiceDatabase database(String role) {
        return new ServiceDatabase(postgres, role);
    }

    /**
     * What a referral costs, on average over so many.
     *
     * @param restMillisPerSecond processor time that the whole stack takes in a second of rest
     * @param processorMillis of each process, its part of that rest included
     * @param logBytes of PostgreSQL's log
     */
    record Cost(
            int referrals,
            double restMillisPerSecond,
            Map<String, Double> processorMillis,
            double logBytes,
            Map<String, Double> topicBytes,
            Map<String, Double> tableBytes) {

        static Cost of(int referrals, double restMillisPerSecond, Reading before, Reading after) {
            return new Cost(
                    referrals,
                    restMillisPerSecond,
                    each(before.processorMillis(), after.processorMillis(), referrals),
                    (double) (after.logBytes() - before.logBytes()) / referrals,
                    each(before.topicBytes(), after.topicBytes(), referrals),
                    each(before.tableBytes(), after.tableBytes(), referrals));
        }

        private static Map<String, Double> each(Map<String, Long> before, Map<String, Long> after, int referrals) {
            return after.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> (double) (entry.getValue() - before.getOrDefault(entry.getKey(), 0L)) / referrals,
                            (one, _) -> one,
                            LinkedHashMap::new));
        }
    }
}
