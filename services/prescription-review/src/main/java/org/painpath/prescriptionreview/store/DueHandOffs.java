package org.painpath.prescriptionreview.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.review.InForce;
import org.painpath.prescriptionreview.review.Review;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes what the pharmacy is to be told of the events that were just journaled, in their transaction: each event is one message, and the
 * same event again makes no second one. What has not left yet and no longer holds is called off.
 */
@Component
public class DueHandOffs {
    /**
     * Those of the journal's rows that the worklist does not know yet: it is written after this. That a change is under review is told once, of
     * a prescription that was signed before and may be used until then.
     */
    private static final String INSERT = """
            insert into pharmacy_message (message_id, referral_id, sequence, prescription_id, previous_id, kind, fill, state,
                attempts, next_try_at, written_at, changed_at)
            select event.event_id, event.referral_id, event.sequence, changed.prescription_id,
                cast(cast(event.data as jsonb) ->> 'previousPrescriptionId' as uuid), told.kind,
                case when told.kind = 'FILL' then cast(cast(event.data as jsonb) ->> 'number' as int) end, 'DUE', 0, ?, ?, ?
            from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as boolean[]))
                as changed (referral_id, prescription_id, suspended)
            join journal event on event.referral_id = changed.referral_id
                and event.sequence > coalesce((select version from review where referral_id = changed.referral_id), 0)
            join (values ('prescription-signed', 'ORDER'), ('dose-changed', 'CHANGE'), ('fill-dispensed', 'FILL'),
                    ('review-opened', 'PAUSE'), ('prescription-rejected', 'RESUME'), ('prescription-suspended', 'HOLD'),
                    ('prescription-resumed', 'RESUME'), ('prescription-discontinued', 'STOP'))
                as told (fact, kind) on event.type = 'painpath.prescription-review.' || told.fact || '.v1'
            where not (changed.suspended and told.kind in ('PAUSE', 'RESUME'))
                and (told.kind <> 'PAUSE' or (
                    exists (select from journal signed where signed.referral_id = event.referral_id
                        and signed.sequence < event.sequence
                        and signed.type = 'painpath.prescription-review.prescription-signed.v1')
                    and not exists (select from pharmacy_message known where known.referral_id = event.referral_id
                        and known.prescription_id = changed.prescription_id and known.kind = 'PAUSE'
                        and not exists (select from pharmacy_message since where since.referral_id = known.referral_id
                            and since.sequence > known.sequence and since.kind = 'RESUME'))))
            order by event.referral_id, event.sequence
            on conflict (message_id) do nothing""";

    /** One that is on its way is marked: it is not tried again. */
    private static final String CALL_OFF = """
            update pharmacy_message message set called_off = true, changed_at = ?,
                code = case when state = 'DUE' then 'overtaken' else code end,
                state = case when state = 'DUE' then 'CALLED_OFF' else state end
            where referral_id = any(cast(? as uuid[])) and state in ('DUE', 'SENDING')
                and kind not in ('PAUSE', 'HOLD', 'STOP')
                and not called_off and exists (select from pharmacy_message newer
                    where newer.referral_id = message.referral_id and newer.sequence > message.sequence
                        and newer.kind in ('CHANGE', 'HOLD', 'STOP'))""";

    private final JdbcTemplate jdbc;

    DueHandOffs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Prescribed(UUID referralId, UUID prescriptionId, boolean suspended, Instant at) {}

    public void save(List<Snapshot<Review>> changed) {
        List<Prescribed> prescribed = changed.stream()
                .<Prescribed>mapMulti((snapshot, into) -> {
                    Prescription last = InForce.orLast(snapshot.state());
                    if (last != null) {
                        into.accept(new Prescribed(
                                snapshot.referralId(),
                                last.prescriptionId(),
                                InForce.isSuspended(snapshot.state()),
                                snapshot.changedAt()));
                    }
                })
                .toList();
        if (!prescribed.isEmpty()) {
            write(prescribed);
        }
    }

    private void write(List<Prescribed> prescribed) {
        Timestamp at = Timestamp.from(prescribed.getFirst().at());
        String[] referrals =
                prescribed.stream().map(it -> it.referralId().toString()).toArray(String[]::new);
        String[] prescriptions =
                prescribed.stream().map(it -> it.prescriptionId().toString()).toArray(String[]::new);
        Boolean[] suspended = prescribed.stream().map(Prescribed::suspended).toArray(Boolean[]::new);
        if (jdbc.update(INSERT, at, at, at, referrals, prescriptions, suspended) > 0) {
            jdbc.update(CALL_OFF, at, referrals);
        }
    }
}
