package org.painpath.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds patients in the identity tables; whoever searches here writes the audit rows. */
@Repository
public class PatientSearch {

    /** @param mrn the first one */
    public record Hit(
            UUID referralId,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            Sex sex,
            @Nullable String mrn,
            Stage stage,
            Instant receivedAt) {

        /** Says nothing, so that no log line can. */
        @Override
        public String toString() {
            return "Hit[…]";
        }
    }

    private static final String SHOWN = """
            select referral_id, family, given, birth_date, sex, stage, received_at,
                (select value from patient_mrn where patient_mrn.patient_id = patient.patient_id
                    order by position limit 1) as mrn
            from patient join referral using (referral_id)
            """;
    /** As the index has it. */
    private static final String NAME =
            "lower(translate(' ' || coalesce(family, '') || ' ' || coalesce(given, ''), '-', ' '))";

    private static final String NEWEST_FIRST = " order by referral_id desc limit ?";

    private final JdbcClient client;

    PatientSearch(JdbcClient client) {
        this.client = client;
    }

    /** The newest referrals first. */
    public List<Hit> find(SearchText text, int limit) {
        return text.referral()
                .map(referral -> client.sql(SHOWN + "where referral_id = ?")
                        .param(referral)
                        .query(PatientSearch::hit)
                        .list())
                .orElseGet(() -> byNumberOrName(text, limit));
    }

    private List<Hit> byNumberOrName(SearchText text, int limit) {
        String named = text.words().stream().map(_ -> NAME + " like lower(?)").collect(Collectors.joining(" and "));
        Stream<Object> patterns = text.words().stream().map(word -> "% " + escaped(word) + "%");
        return client.sql(SHOWN + "where patient_id in (select patient_id from patient_mrn where value = ? union "
                        + "(select patient_id from patient where " + named + NEWEST_FIRST + "))" + NEWEST_FIRST)
                .param(text.whole())
                .params(patterns.toList())
                .param(limit)
                .param(limit)
                .query(PatientSearch::hit)
                .list();
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(
                row.getObject("referral_id", UUID.class),
                row.getString("family"),
                row.getString("given"),
                row.getObject("birth_date", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getString("mrn"),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("received_at").toInstant());
    }
}
