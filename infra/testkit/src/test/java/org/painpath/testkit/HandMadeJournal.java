package org.painpath.testkit;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.local.backbone.Configuration;
import org.painpath.local.journal.Stretch;

/** A journal as a service's migrations make it, without the service. */
record HandMadeJournal(Database database, String type) {
    private static final Path MIGRATIONS = Path.of("services/chassis/src/main/resources/db/chassis");

    static HandMadeJournal create(String service) throws SQLException {
        return create(service, Platform.database(service));
    }

    static HandMadeJournal create(String service, Database database) throws SQLException {
        var publication = Map.of("publication", service.replace('-', '_') + "_journal");
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var file : List.of(
                    "V0001__create_journal.sql",
                    "V0007__create_journal_watch.sql",
                    "V0008__create_republication.sql")) {
                statement.execute(
                        Configuration.text(Checkout.root().resolve(MIGRATIONS).resolve(file), publication));
            }
        }
        return new HandMadeJournal(database, "painpath.%s.thing-happened.v1".formatted(service));
    }

    /** Published events of so many new referrals; what they are, as the watch would name them. */
    List<Stretch> append(int referrals, int eventsEach) throws SQLException {
        var appended = new ArrayList<Stretch>();
        for (int number = 0; number < referrals; number++) {
            var referral = Generators.timeBasedEpochGenerator().generate();
            for (int sequence = 1; sequence <= eventsEach; sequence++) {
                append(referral, sequence, sequence, type, null);
            }
            appended.add(new Stretch(referral, 1, eventsEach));
        }
        return appended;
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

    /** What a service does for {@code POST /republish}. */
    void republish(List<Stretch> wanted) throws SQLException {
        try (var connection = database.connect();
                var insert = connection.prepareStatement("""
                insert into republication select * from journal
                 where published and referral_id = ? and published_sequence between ? and ? order by sequence""");
                var delete = connection.prepareStatement("delete from republication")) {
            connection.setAutoCommit(false);
            for (var stretch : wanted) {
                insert.setObject(1, stretch.referral());
                insert.setLong(2, stretch.first());
                insert.setLong(3, stretch.last());
                insert.executeUpdate();
            }
            delete.executeUpdate();
            connection.commit();
        }
    }

    /** Every published event by the id that it goes under. */
    List<String> publishedIds() throws SQLException {
        try (var connection = database.connect();
                var query = connection.prepareStatement("select event_id from journal where published")) {
            var rows = query.executeQuery();
            var ids = Stream.<String>builder();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids.build().toList();
        }
    }
}
