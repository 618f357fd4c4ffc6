package org.painpath.integrationtherapy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notes of courses, in a table of their own beside the journal. */
@Repository
public class Notes {
    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID referral, Note note) {
        jdbc.sql("""
                        insert into course_note (note_id, referral_id, about, text, written_by, written_at)
                        values (:note, :referral, :about, :text, :by, :at)""")
                .param("note", note.noteId())
                .param("referral", referral)
                .param("about", note.about())
                .param("text", note.text())
                .param("by", note.writtenBy())
                .param("at", Timestamp.from(note.writtenAt()))
                .update();
    }

    public List<Note> of(UUID referral) {
        return jdbc.sql("""
                        select note_id, about, text, written_by, written_at from course_note
                        where referral_id = ? order by note_id""").param(referral).query((row, _) -> note(row)).list();
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("note_id", UUID.class),
                row.getObject("about", UUID.class),
                row.getString("text"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
