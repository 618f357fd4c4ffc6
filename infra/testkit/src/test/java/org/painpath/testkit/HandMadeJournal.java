package org.painpath.testkit;

import com.fasterxml.uuid.Generators;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal as a service's migration makes it, without the service. */
record HandMadeJournal(Database database, String publication) {
    private static final String TABLE = """
            create table journal (
                referral_id uuid not null, sequence bigint not null, published_sequence bigint, event_id uuid not null,
                type text not null, published boolean not null, data text not null, data_schema text not null,
                actor text not null, occurred_at timestamptz not null,
                recorded_at timestamptz not null default clock_timestamp(), traceparent text,
                previous_hash bytea not null, hash bytea not null, primary key (referral_id, sequence))
            """;

    static HandMadeJournal create(String service) throws SQLException {
        var journal = new HandMadeJournal(Platform.database(service), service.replace('-', '_') + "_journal");
        try (var connection = journal.database.connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("create publication %s for table journal where (published) with (publish = 'insert')"
                    .formatted(journal.publication));
        }
        return journal;
    }

    UUID append(UUID referral, int sequence, @Nullable Integer published, String type, @Nullable String traceparent)
            throws SQLException {
        var event = Generators.timeBasedEpochGenerator().generate();
        try (var connection = database.connect();
                var insert = connection.prepareStatement("""
                insert into journal (referral_id, sequence, published_sequence, event_id, type, published, data,
                                     data_schema, actor, occurred_at, traceparent, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, '{"kind": "of event"}', 'https://painpath.org/schema', 'test',
                        '2026-11-23T10:15:30.123456Z', ?, '', '')""")) {
            insert.setObject(1, referral);
            insert.setLong(2, sequence);
            insert.setObject(3, published);
            insert.setObject(4, event);
            insert.setString(5, type);
            insert.setBoolean(6, published != null);
            insert.setString(7, traceparent);
            insert.executeUpdate();
        }
        return event;
    }
}
