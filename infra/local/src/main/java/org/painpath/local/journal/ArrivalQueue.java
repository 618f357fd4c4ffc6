package org.painpath.local.journal;

import io.debezium.config.CommonConnectorConfig;
import io.debezium.connector.base.QueueProvider;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Debezium's buffer between reading the log and sending, which somebody can wait at. */
public final class ArrivalQueue<T> implements QueueProvider<T> {
    /** By the connector's topic prefix: Debezium makes the queue, and its task has to find it. */
    private static final Map<String, ArrivalQueue<?>> QUEUES = new ConcurrentHashMap<>();

    private final Queue<T> changes = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();

    static @Nullable ArrivalQueue<?> of(String connector) {
        return QUEUES.get(connector);
    }

    @Override
    public String name() {
        return "arrivals";
    }

    @Override
    public void configure(Map<String, ?> settings) {
        QUEUES.put(String.valueOf(settings.get(CommonConnectorConfig.TOPIC_PREFIX.name())), this);
    }

    @Override
    public void enqueue(T change) {
        lock.lock();
        try {
            changes.add(change);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public @Nullable T poll() {
        lock.lock();
        try {
            return changes.poll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return changes.size();
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /** Until there is something, or the time is over. */
    void await(Duration longest) throws InterruptedException {
        long nanos = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (changes.isEmpty() && nanos > 0) {
                nanos = arrived.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}
