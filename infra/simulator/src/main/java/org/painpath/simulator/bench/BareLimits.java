package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/** What the parts reach by themselves on this machine, in the same run as the whole. */
final class BareLimits {
    private static final Duration INSERTING = Duration.ofSeconds(5);
    private static final int CONNECTIONS = 4;
    private static final int RECORDS = 200_000;

    private final BareInserts inserts;
    private final BareJournal journal;
    private final BareKafka kafka;

    BareLimits(String postgres, String kafka, BenchTopics topics, Narration narration) {
        this.inserts = new BareInserts(postgres, narration);
        this.journal = new BareJournal(postgres, topics, narration);
        this.kafka = new BareKafka(kafka, topics, narration);
    }

    /**
     * @param insertsPerSecond single-row transactions on one connection, each flushed
     * @param insertsPerSecondOnFour the same on four connections together
     */
    record Result(
            double insertsPerSecond,
            double insertsPerSecondOnFour,
            BareJournal.Result journal,
            BareKafka.Result kafka) {}

    Result measure(int rows) throws SQLException, ExecutionException, InterruptedException {
        return new Result(
                inserts.measure(1, INSERTING),
                inserts.measure(CONNECTIONS, INSERTING),
                journal.measure(rows),
                kafka.measure(RECORDS));
    }
}
