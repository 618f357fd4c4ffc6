package org.painpath.evaluation.store;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.journal.Worklist;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.Evaluation.Assessed;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.Evaluation.Unopened;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps every visit for the calendar. With the referral's withdrawal those that were still to come are called off. */
public final class KeptVisits implements Worklist<Evaluation> {
    private static final String UPSERT = """
            insert into visit as known (appointment_id, referral_id, starts_at, minutes, mode, clinician, status)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (appointment_id) do update set starts_at = excluded.starts_at, status = excluded.status
            where (known.starts_at, known.status) is distinct from (excluded.starts_at, excluded.status)""";
    private static final String CALL_OFF =
            "update visit set status = 'CANCELLED' where referral_id = ? and status = 'BOOKED' and starts_at > ?";

    private final JdbcTemplate jdbc;

    public KeptVisits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(List<Snapshot<Evaluation>> changed) {
        List<Object[]> visits = new ArrayList<>();
        for (Snapshot<Evaluation> snapshot : changed) {
            switch (snapshot.state()) {
                case Underway underway ->
                    add(
                            visits,
                            snapshot.referralId(),
                            underway.facts().appointments().all());
                case Assessed assessed ->
                    add(
                            visits,
                            snapshot.referralId(),
                            assessed.facts().appointments().all());
                case Cancelled _ -> jdbc.update(CALL_OFF, snapshot.referralId(), Timestamp.from(snapshot.changedAt()));
                case Unopened _ -> {}
            }
        }
        if (!visits.isEmpty()) {
            jdbc.batchUpdate(UPSERT, visits);
        }
    }

    private static void add(List<Object[]> visits, UUID referralId, List<Appointment> appointments) {
        visits.addAll(appointments.stream()
                .<Object[]>map(visit -> columns(referralId, visit))
                .toList());
    }

    private static @Nullable Object[] columns(UUID referralId, Appointment visit) {
        return new @Nullable Object[] {
            visit.appointmentId(),
            referralId,
            Timestamp.from(visit.startsAt()),
            visit.minutes(),
            visit.mode().name(),
            visit.clinician(),
            visit.status().name()
        };
    }
}
