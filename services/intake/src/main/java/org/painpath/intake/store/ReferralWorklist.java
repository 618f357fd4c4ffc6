package org.painpath.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.information.Whom;
import org.painpath.intake.reception.Shown;
import org.painpath.intake.reception.ShownReferrals;
import org.painpath.intake.referral.Crisis;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralScreened;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a referral, for lists: where it stands, what is missing, how bad the worst finding is. */
@Repository
public class ReferralWorklist implements Worklist<Referral>, ShownReferrals {

    /**
     * @param missing codes of the inputs that are missing, while nobody has decided
     * @param worst the gravest concern, while nobody has decided
     * @param crisisOpenedOn present while a clinician is needed at once
     * @param urgentTask what is to be done at once, in words; present exactly with a crisis
     * @param letterId the letter about the end, the newest of several; absent before the end
     * @param informationDueOn by when the first of what was asked for should come, while anything is outstanding
     * @param informationAskedOf who has something outstanding
     * @param informationOverdueOf who did not answer in time, so that a coordinator takes over
     */
    public record Row(
            UUID referralId,
            UUID patientId,
            long version,
            Stage stage,
            Priority priority,
            List<String> missing,
            @Nullable Severity worst,
            Instant receivedAt,
            Instant changedAt,
            @Nullable LocalDate crisisOpenedOn,
            @Nullable String urgentTask,
            TaskState task,
            Standing standing,
            @Nullable UUID letterId,
            @Nullable LocalDate informationDueOn,
            List<Whom> informationAskedOf,
            List<Whom> informationOverdueOf) {}

    static final String ROWS = """
            select referral_id, patient_id, version, stage, priority, missing, worst, received_at, changed_at,
                crisis_opened_on, crisis_reason, task, standing, letter_id, information_due_on, information_asked_of,
                information_overdue_of
            from referral join patient using (referral_id)
            """;

    static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    ReferralWorklist(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    @Override
    public void save(List<Snapshot<Referral>> changed) {
        jdbc.batchUpdate(
                """
                insert into referral (referral_id, version, stage, priority, missing, worst, received_at, changed_at,
                    crisis_opened_on, crisis_reason, task, standing, letter_id, information_due_on,
                    information_asked_of, information_overdue_of, escalate_on, consent_lapses_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (referral_id) do update set version = excluded.version, stage = excluded.stage,
                    missing = excluded.missing, worst = excluded.worst, changed_at = excluded.changed_at,
                    crisis_opened_on = excluded.crisis_opened_on, crisis_reason = excluded.crisis_reason, task = excluded.task,
                    standing = excluded.standing, letter_id = excluded.letter_id,
                    information_due_on = excluded.information_due_on,
                    information_asked_of = excluded.information_asked_of,
                    information_overdue_of = excluded.information_overdue_of,
                    escalate_on = excluded.escalate_on,
                    consent_lapses_on = excluded.consent_lapses_on""", changed.stream().flatMap(ReferralWorklist::columns).toList());
    }

    /** Those for whom a clinician is needed, at once before the others, in the order of receipt, whatever their stage. */
    public List<Row> crises(int limit) {
        return client.sql(ROWS + "where crisis_opened_on is not null"
                        + " order by crisis_reason <> 'HIGH_RISK', referral_id limit ?")
                .param(limit)
                .query(ReferralWorklist::row)
                .list();
    }

    /** In the order of receipt. @param after the last referral of the page before */
    public List<Row> page(@Nullable Stage stage, @Nullable UUID after, int limit) {
        // two statements, so that each has a plan along its own index
        String where = stage == null ? "where " : "where stage = :stage and ";
        return client.sql(ROWS + where + "referral_id > :after order by referral_id limit :limit")
                .param("stage", stage == null ? null : stage.name())
                .param("after", after == null ? BEFORE_ALL : after)
                .param("limit", limit)
                .query(ReferralWorklist::row)
                .list();
    }

    public Optional<Row> find(UUID referralId) {
        return client.sql(ROWS + "where referral_id = ?")
                .param(referralId)
                .query(ReferralWorklist::row)
                .optional();
    }

    @Override
    public Shown shown(UUID referralId) {
        return find(referralId)
                .map(row -> new Shown(row.task(), row.standing(), row.changedAt()))
                .orElseThrow();
    }

    private static Stream<Object[]> columns(Snapshot<Referral> snapshot) {
        return switch (snapshot.state()) {
            case Unreceived _ -> Stream.empty();
            case Open open -> Stream.<Object[]>of(columns(snapshot, open, open.screened()));
            case Known known -> Stream.<Object[]>of(columns(snapshot, known, null));
        };
    }

    private static @Nullable Object[] columns(
            Snapshot<Referral> snapshot, Known referral, @Nullable ReferralScreened screened) {
        Timestamp at = Timestamp.from(snapshot.changedAt());
        var asked = OpenRequests.of(referral);
        return new @Nullable Object[] {
            snapshot.referralId(),
            snapshot.version(),
            Stage.of(referral).name(),
            referral.priority().name(),
            screened == null ? new String[0] : screened.missing().toArray(String[]::new),
            screened == null
                    ? null
                    : worst(screened.findings()).map(Severity::name).orElse(null),
            at,
            at,
            Crisis.of(referral).map(Crisis::openedOn).orElse(null),
            Crisis.of(referral).map(crisis -> crisis.reason().name()).orElse(null),
            referral.loop().task().name(),
            referral.loop().standing().name(),
            referral.loop().lastClosing().map(Closing::eventId).orElse(null),
            asked.dueOn(),
            asked.askedOf(),
            asked.overdueOf(),
            asked.escalateOn(),
            consentLapsesOn(referral)
        };
    }

    /** Who is not treated here has no consent that could end. */
    private static @Nullable LocalDate consentLapsesOn(Known referral) {
        return switch (referral) {
            case Open _, Accepted _ ->
                referral.facts().knownConsents().firstLapse().orElse(null);
            case Received _, Declined _, Withdrawn _ -> null;
        };
    }

    private static Optional<Severity> worst(List<FindingFact> findings) {
        return findings.stream()
                .flatMap(finding -> Optional.ofNullable(finding.severity()).stream())
                .max(Comparator.naturalOrder());
    }

    static Row row(ResultSet row, int number) throws SQLException {
        String worst = row.getString("worst");
        LocalDate crisisOpenedOn = row.getObject("crisis_opened_on", LocalDate.class);
        String crisisReason = row.getString("crisis_reason");
        return new Row(
                row.getObject("referral_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getLong("version"),
                Stage.valueOf(row.getString("stage")),
                Priority.valueOf(row.getString("priority")),
                Arrays.asList((String[]) row.getArray("missing").getArray()),
                worst == null ? null : Severity.valueOf(worst),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                crisisOpenedOn,
                crisisOpenedOn == null || crisisReason == null
                        ? null
                        : new Crisis(crisisOpenedOn, Crisis.Reason.valueOf(crisisReason)).words(),
                TaskState.valueOf(row.getString("task")),
                Standing.valueOf(row.getString("standing")),
                row.getObject("letter_id", UUID.class),
                row.getObject("information_due_on", LocalDate.class),
                OpenRequests.whom(row.getArray("information_asked_of")),
                OpenRequests.whom(row.getArray("information_overdue_of")));
    }
}
