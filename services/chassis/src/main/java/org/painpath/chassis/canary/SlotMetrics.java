package org.painpath.chassis.canary;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal's replication slot as the server tells of it: read or not, lost or not, and how much log it holds. */
final class SlotMetrics {

    private record Slot(boolean active, boolean sound, long retainedBytes) {
        static final Slot MISSING = new Slot(false, false, 0);
    }

    private final JdbcClient sql;
    private final String name;
    private volatile Slot slot = new Slot(true, true, 0);

    SlotMetrics(MeterRegistry meters, JdbcClient sql, String name) {
        this.sql = sql;
        this.name = name;
        Gauge.builder("painpath.slot.active", this, metrics -> metrics.slot.active() ? 1 : 0)
                .description("1 while the connector reads the journal's replication slot")
                .register(meters);
        Gauge.builder("painpath.slot.sound", this, metrics -> metrics.slot.sound() ? 1 : 0)
                .description("0 when the journal's replication slot is missing, lost or about to be")
                .register(meters);
        Gauge.builder("painpath.slot.retained", this, metrics -> metrics.slot.retainedBytes())
                .description("how much of the server's log the slot holds back")
                .baseUnit("bytes")
                .register(meters);
    }

    void measure() {
        slot = sql.sql("""
                select active, wal_status in ('reserved', 'extended') as sound,
                       greatest(0, coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn), 0)) as retained
                from pg_replication_slots where slot_name = ?""").param(name).query(SlotMetrics::slot).optional().orElse(Slot.MISSING);
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        return new Slot(row.getBoolean("active"), row.getBoolean("sound"), row.getLong("retained"));
    }
}
