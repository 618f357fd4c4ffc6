package org.painpath.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.rules.simulation.RecordedDecision;
import org.painpath.evaluation.simulation.AssessedOn;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.EvaluationDecider;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.painpath.evaluation.workup.Judgment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What clinicians decided so far, candidate or not or refused, out of the journal, a page at a time. */
@Repository
public class RecordedAssessments {
    private static final int PAGE = 2_000;

    /** What a decision rests on; visits, notes and medicines have no part in the rules. */
    private static final String[] TYPES = Stream.of(
                    "evaluation-opened",
                    "evaluation-cancelled",
                    "evaluation-reopened",
                    "evaluation-completed",
                    "assessment-refused",
                    "history-taken",
                    "examination-recorded",
                    "diagnostic-ordered",
                    "diagnostic-resulted",
                    "diagnostic-retracted",
                    "retraction-unclear",
                    "critical-value-reported",
                    "results-acknowledged",
                    "obstacle-raised",
                    "obstacle-lifted")
            .map(name -> "painpath.evaluation." + name + ".v1")
            .toArray(String[]::new);

    private final JdbcClient client;
    private final EventTypes<EvaluationEvent> types;
    private final EvaluationDecider decider;
    private final ZoneId zone;

    RecordedAssessments(
            JdbcClient client,
            EventTypes<EvaluationEvent> types,
            EvaluationDecider decider,
            @Value("${painpath.clinic-zone}") ZoneId zone) {
        this.client = client;
        this.types = types;
        this.decider = decider;
        this.zone = zone;
    }

    private record Row(UUID referralId, long sequence, EvaluationEvent event, Instant at) {}

    /** By referral, each with the facts of its day. @param since leaves out what was decided before; null for all */
    public void forEach(@Nullable LocalDate since, Consumer<RecordedDecision<AssessedOn>> each) {
        UUID referral = new UUID(0, 0);
        long sequence = 0;
        Evaluation state = decider.initial();
        List<Row> page;
        do {
            page = page(referral, sequence);
            for (Row row : page) {
                if (!row.referralId().equals(referral)) {
                    referral = row.referralId();
                    state = decider.initial();
                }
                sequence = row.sequence();
                LocalDate day = LocalDate.ofInstant(row.at(), zone);
                if (since == null || !day.isBefore(since)) {
                    decision(row, state, day).ifPresent(each);
                }
                state = decider.evolve(state, row.event());
            }
        } while (page.size() == PAGE);
    }

    private static Optional<RecordedDecision<AssessedOn>> decision(Row row, Evaluation state, LocalDate day) {
        return row.event() instanceof Judgment judgment && state instanceof Underway underway
                ? Optional.of(new RecordedDecision<>(
                        row.referralId(),
                        row.sequence(),
                        row.at(),
                        judgment.decided(),
                        new AssessedOn(underway.facts().picture(day), judgment.waived()),
                        judgment.judged()))
                : Optional.empty();
    }

    private List<Row> page(UUID referral, long sequence) {
        return client.sql("""
                select referral_id, sequence, type, data, occurred_at from journal
                where (referral_id, sequence) > (?, ?) and type = any(?)
                order by referral_id, sequence limit ?""")
                .params(referral, sequence, TYPES, PAGE)
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("referral_id", UUID.class),
                row.getLong("sequence"),
                types.read(row.getString("type"), row.getString("data")),
                row.getTimestamp("occurred_at").toInstant());
    }
}
