package org.painpath.acceptance.planted;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.messaging.Message;

/** Takes in whatever comes as the next event, also when it comes again, as a broker may do at any time; here it always does. */
final class CursorSkipped implements Consumer<Message<List<byte[]>>> {
    private final Consumer<Message<List<byte[]>>> delivery;
    private final ObjectProvider<JdbcTemplate> jdbc;

    CursorSkipped(Consumer<Message<List<byte[]>>> delivery, ObjectProvider<JdbcTemplate> jdbc) {
        this.delivery = delivery;
        this.jdbc = jdbc;
    }

    private record Stream(String source, UUID referral) {}

    @Override
    public void accept(Message<List<byte[]>> batch) {
        for (int time = 1; time <= 2; time++) {
            moveCursorsBefore(batch);
            delivery.accept(batch);
        }
    }

    private void moveCursorsBefore(Message<List<byte[]>> batch) {
        var first = new HashMap<Stream, Long>();
        Headers.of(batch)
                .forEach(headers -> first.merge(
                        new Stream(
                                Headers.text(headers, "ce_source"),
                                UUID.fromString(Headers.text(headers, "ce_subject"))),
                        Long.parseLong(Headers.text(headers, "ce_sequence")),
                        Math::min));
        first.forEach(
                (stream, sequence) -> jdbc.getObject().update("""
                        insert into delivery_cursor (source, referral_id, sequence) values (?, ?, ?)
                        on conflict (source, referral_id) do update set sequence = excluded.sequence""", stream.source(), stream.referral(), sequence - 1));
    }
}
