package org.painpath.local.journal;

import io.debezium.config.CommonConnectorConfig;
import io.debezium.config.Configuration;
import io.debezium.connector.postgresql.PostgresConnectorTask;
import io.debezium.connector.postgresql.PostgresOffsetContext;
import io.debezium.connector.postgresql.PostgresPartition;
import io.debezium.pipeline.ChangeEventSourceCoordinator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Hands a change on as soon as it is read. Debezium's own task looks every {@code poll.interval.ms} and spins through the
 * last millisecond of each wait: at an interval short enough for us, five of them took a third of a processor or more
 * while nothing happened, and added the interval to every event.
 */
public final class JournalTask extends PostgresConnectorTask {
    /** Now and then it looks all the same: a failure of the reading side is told by the same queue. */
    private static final Duration LONGEST_SLEEP = Duration.ofMillis(500);

    private static final int MOST_AT_ONCE = 512;

    private volatile @Nullable ArrivalQueue<?> queue;

    @Override
    public ChangeEventSourceCoordinator<PostgresPartition, PostgresOffsetContext> start(Configuration config) {
        var coordinator = super.start(config);
        queue = ArrivalQueue.of(config.getString(CommonConnectorConfig.TOPIC_PREFIX));
        return coordinator;
    }

    @Override
    public List<SourceRecord> doPoll() throws InterruptedException {
        var arrivals = queue;
        if (arrivals == null) {
            return super.doPoll();
        }
        arrivals.await(LONGEST_SLEEP);
        var records = new ArrayList<>(super.doPoll());
        while (records.size() < MOST_AT_ONCE && !arrivals.isEmpty()) {
            records.addAll(super.doPoll());
        }
        return records;
    }
}
