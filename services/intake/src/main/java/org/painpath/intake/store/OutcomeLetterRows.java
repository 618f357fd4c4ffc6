package org.painpath.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.Referral.Known;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters about ended referrals, one for each time that an end was told, written in the transaction of the journal. */
@Repository
public class OutcomeLetterRows {

    /**
     * What is absent does not narrow the search; an empty set finds nothing.
     *
     * @param sender user name of whoever sent the referral
     * @param replaced true for those that have a newer letter, false for those that have none
     * @param after the last letter of the page before
     */
    public record Wanted(
            @Nullable String sender,
            @Nullable Set<UUID> ids,
            @Nullable Set<UUID> referrals,
            @Nullable Set<Boolean> replaced,
            @Nullable UUID after) {}

    private static final String INSERT = """
            insert into outcome_letter (letter_id, referral_id, version, outcome, closed_at, made_at, replaces)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (letter_id) do nothing""";

    private static final String ROWS = """
            select letter_id, referral_id, patient_id, version, outcome, closed_at, made_at, replaces, exists (
                select 1 from outcome_letter newer where newer.replaces = outcome_letter.letter_id) as is_replaced
            from outcome_letter join patient using (referral_id)
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    OutcomeLetterRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Those that are there stay as they are. */
    public void save(List<Snapshot<Referral>> changed) {
        List<Object[]> rows = new ArrayList<>();
        for (Snapshot<Referral> snapshot : changed) {
            if (snapshot.state() instanceof Known referral) {
                addRows(rows, snapshot, referral.loop().closings());
            }
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(INSERT, rows);
        }
    }

    private static void addRows(List<Object[]> rows, Snapshot<Referral> snapshot, List<Closing> closings) {
        UUID before = null;
        for (int i = 0; i < closings.size(); i++) {
            Closing closing = closings.get(i);
            rows.add(new @Nullable Object[] {
                closing.eventId(),
                snapshot.referralId(),
                i + 1,
                closing.outcome().name(),
                Timestamp.from(closing.closedAt()),
                Timestamp.from(snapshot.changedAt()),
                before
            });
            before = closing.eventId();
        }
    }

    public Optional<OutcomeLetterRow> find(UUID letterId) {
        return client.sql(ROWS + "where letter_id = ?")
                .param(letterId)
                .query(OutcomeLetterRows::row)
                .optional();
    }

    /** In the order in which the ends were told. */
    public List<OutcomeLetterRow> page(Wanted wanted, int limit) {
        List<String> conditions = new ArrayList<>(List.of("letter_id > :after"));
        if (wanted.sender() != null) {
            conditions.add("referral_id in (select referral_id from referral_message where received_from = :sender)");
        }
        if (wanted.ids() != null) {
            conditions.add("letter_id = any(:ids)");
        }
        if (wanted.referrals() != null) {
            conditions.add("referral_id = any(:referrals)");
        }
        if (wanted.replaced() != null) {
            conditions.add("exists (select 1 from outcome_letter newer where newer.replaces = outcome_letter.letter_id)"
                    + " = any(:replaced)");
        }
        return client.sql(ROWS + "where " + String.join(" and ", conditions) + " order by letter_id limit :limit")
                .param("after", Objects.requireNonNullElse(wanted.after(), ReferralWorklist.BEFORE_ALL))
                .param("sender", wanted.sender())
                .param("ids", array(wanted.ids()))
                .param("referrals", array(wanted.referrals()))
                .param("replaced", flags(wanted.replaced()))
                .param("limit", limit)
                .query(OutcomeLetterRows::row)
                .list();
    }

    private static Boolean[] flags(@Nullable Set<Boolean> wanted) {
        return wanted == null ? new Boolean[0] : wanted.toArray(Boolean[]::new);
    }

    private static UUID[] array(@Nullable Set<UUID> ids) {
        return ids == null ? new UUID[0] : ids.toArray(UUID[]::new);
    }

    private static OutcomeLetterRow row(ResultSet row, int number) throws SQLException {
        return new OutcomeLetterRow(
                row.getObject("referral_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getInt("version"),
                new Closing(
                        row.getObject("letter_id", UUID.class),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getTimestamp("closed_at").toInstant()),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("replaces", UUID.class),
                row.getBoolean("is_replaced"));
    }
}
