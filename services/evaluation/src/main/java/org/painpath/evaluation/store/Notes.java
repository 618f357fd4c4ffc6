package org.painpath.evaluation.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Free text that clinicians write. It stays here: no event, log or other service has it. */
@Repository
public class Notes {

    /** @param kind the step that it belongs to: history or examination */
    public record Note(String kind, String author, Instant writtenAt, String text) {}

    private final JdbcClient jdbc;
    private final Ids ids;

    public Notes(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID referralId, Note note) {
        jdbc.sql("insert into note (note_id, referral_id, kind, author, written_at, text) values (?, ?, ?, ?, ?, ?)")
                .params(
                        ids.next(),
                        referralId,
                        note.kind(),
                        note.author(),
                        Timestamp.from(note.writtenAt()),
                        note.text())
                .update();
    }

    public List<Note> of(UUID referralId) {
        return jdbc.sql("select kind, author, written_at, text from note where referral_id = ? order by note_id")
                .param(referralId)
                .query((row, number) -> new Note(
                        row.getString("kind"),
                        row.getString("author"),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("text")))
                .list();
    }
}
