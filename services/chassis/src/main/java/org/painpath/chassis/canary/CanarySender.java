package org.painpath.chassis.canary;

import java.sql.Timestamp;
import java.time.Clock;
import org.painpath.chassis.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a canary into the log that Debezium reads; the table itself stays empty. */
final class CanarySender {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;
    private final String service;

    CanarySender(JdbcClient sql, TransactionTemplate transaction, Ids ids, Clock clock, String service) {
        this.sql = sql;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
        this.service = service;
    }

    void send() {
        transaction.executeWithoutResult(_ -> {
            var id = ids.next();
            sql.sql("insert into canary (id, service, sent_at) values (?, ?, ?)")
                    .params(id, service, Timestamp.from(clock.instant()))
                    .update();
            sql.sql("delete from canary where id = ?").param(id).update();
        });
    }
}
