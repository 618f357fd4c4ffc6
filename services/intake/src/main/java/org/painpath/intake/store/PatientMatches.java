package org.painpath.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Ids;
import org.painpath.intake.reception.MatchReason;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.store.Patients.Patient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Patients that may be one person, for somebody to judge. No patient is changed by it. */
@Repository
public class PatientMatches {

    /** Whether somebody has judged, and how. */
    public enum Judgement {
        OPEN,
        SAME,
        DIFFERENT
    }

    /**
     * @param patientId the one received later
     * @param judgedBy user name; with {@code judgedAt} present exactly when somebody has judged
     */
    public record Match(
            UUID matchId,
            UUID patientId,
            UUID knownPatientId,
            UUID referralId,
            UUID knownReferralId,
            MatchReason reason,
            Judgement state,
            Instant notedAt,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt) {}

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** The newest ones: who is referred often is compared with the last few. */
    private static final int MOST_CANDIDATES = 5;

    private static final String ROWS = """
            select match_id, received.patient_id, known_patient_id, received.referral_id,
                known.referral_id as known_referral_id, reason, state, noted_at, judged_by, judged_at
            from patient_match noted join patient received on received.patient_id = noted.patient_id
                join patient known on known.patient_id = known_patient_id
            """;

    private final JdbcClient client;
    private final Patients patients;
    private final Ids ids;

    PatientMatches(JdbcClient client, Patients patients, Ids ids) {
        this.client = client;
        this.patients = patients;
        this.ids = ids;
    }

    /** Compares a patient that has just been kept with those known before. */
    void note(UUID patientId, PatientIdentity received) {
        Map<UUID, MatchReason> matching = new LinkedHashMap<>();
        List<UUID> candidates = candidates(patientId, received);
        for (Patient known : candidates.isEmpty() ? List.<Patient>of() : patients.all(candidates)) {
            MatchReason.between(known.identity(), received)
                    .ifPresent(reason -> matching.put(known.patientId(), reason));
        }
        if (!matching.isEmpty()) {
            note(patientId, matching);
        }
    }

    private List<UUID> candidates(UUID patientId, PatientIdentity received) {
        return client.sql("""
                (select patient_id from patient
                    where birth_date = :birth and lower(family) = lower(:family) and patient_id <> :patient
                    order by patient_id desc limit :limit)
                union
                (select known.patient_id from patient_mrn known join patient_mrn mine using (value)
                    where mine.patient_id = :patient and known.patient_id <> :patient
                        and known.assigner is not distinct from mine.assigner
                    order by known.patient_id desc limit :limit)
                """)
                .param("birth", received.birthDate(), Types.DATE)
                .param("family", received.family(), Types.VARCHAR)
                .param("patient", patientId)
                .param("limit", MOST_CANDIDATES)
                .query((row, _) -> row.getObject("patient_id", UUID.class))
                .list();
    }

    private void note(UUID patientId, Map<UUID, MatchReason> matching) {
        client.sql("""
                insert into patient_match (match_id, patient_id, known_patient_id, reason, state)
                select match_id, :patient, known_patient_id, reason, 'OPEN'
                from unnest(:matches, :known, :reasons) as noted (match_id, known_patient_id, reason)""")
                .param("patient", patientId)
                .param(
                        "matches",
                        matching.keySet().stream().map(_ -> ids.next()).toArray(UUID[]::new))
                .param("known", matching.keySet().toArray(UUID[]::new))
                .param(
                        "reasons",
                        matching.values().stream().map(MatchReason::name).toArray(String[]::new))
                .update();
    }

    /** Those that nobody has judged yet, in the order in which they were noted. @param after the last one of the page before */
    public List<Match> open(@Nullable UUID after, int limit) {
        return client.sql(ROWS + "where state = 'OPEN' and match_id > ? order by match_id limit ?")
                .params(after == null ? BEFORE_ALL : after, limit)
                .query(PatientMatches::row)
                .list();
    }

    public Optional<Match> find(UUID matchId) {
        return client.sql(ROWS + "where match_id = ?")
                .param(matchId)
                .query(PatientMatches::row)
                .optional();
    }

    /** @return false where somebody has judged before */
    public boolean judge(UUID matchId, Judgement judgement, String by, Instant at) {
        return client.sql("""
                update patient_match set state = ?, judged_by = ?, judged_at = ? where match_id = ? and state = 'OPEN'""")
                        .params(judgement.name(), by, Timestamp.from(at), matchId)
                        .update()
                == 1;
    }

    private static Match row(ResultSet row, int number) throws SQLException {
        Timestamp judgedAt = row.getTimestamp("judged_at");
        return new Match(
                row.getObject("match_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getObject("known_patient_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("known_referral_id", UUID.class),
                MatchReason.valueOf(row.getString("reason")),
                Judgement.valueOf(row.getString("state")),
                row.getTimestamp("noted_at").toInstant(),
                row.getString("judged_by"),
                judgedAt == null ? null : judgedAt.toInstant());
    }
}
