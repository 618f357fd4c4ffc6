package org.painpath.evaluation.store;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.journal.Worklist;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.Span;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.Evaluation.Assessed;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.Evaluation.Unopened;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes and frees clinicians' time as visits are booked, moved, missed and cancelled, and with the referral's withdrawal. */
public final class BookedSlots implements Worklist<Evaluation> {
    private static final String TAKE = """
            insert into booked_slot (appointment_id, referral_id, clinician, during) values (?, ?, ?, tstzrange(?, ?))
            on conflict on constraint ex_booked_slot_clinician do nothing""";

    private record Slot(UUID appointmentId, String clinician, Span span) {}

    private final JdbcTemplate jdbc;

    public BookedSlots(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws SlotTaken where a clinician is booked already */
    @Override
    public void save(List<Snapshot<Evaluation>> changed) {
        for (Snapshot<Evaluation> snapshot : changed) {
            switch (snapshot.state()) {
                case Underway underway ->
                    save(snapshot.referralId(), underway.facts().appointments().all());
                case Assessed assessed ->
                    save(snapshot.referralId(), assessed.facts().appointments().all());
                case Cancelled _ -> free(snapshot.referralId());
                case Unopened _ -> {}
            }
        }
    }

    private void save(UUID referralId, List<Appointment> appointments) {
        if (appointments.isEmpty()) {
            return;
        }
        Set<Slot> wanted = appointments.stream()
                .flatMap(visit ->
                        visit.takes().stream().map(span -> new Slot(visit.appointmentId(), visit.clinician(), span)))
                .collect(Collectors.toSet());
        Set<Slot> held = held(referralId);
        held.stream().filter(slot -> !wanted.contains(slot)).forEach(this::free);
        wanted.stream().filter(slot -> !held.contains(slot)).forEach(slot -> take(referralId, slot));
    }

    private Set<Slot> held(UUID referralId) {
        return new HashSet<>(jdbc.query(
                "select appointment_id, clinician, lower(during), upper(during) from booked_slot where referral_id = ?",
                (row, _) -> new Slot(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new Span(
                                row.getTimestamp(3).toInstant(),
                                row.getTimestamp(4).toInstant())),
                referralId));
    }

    private void take(UUID referralId, Slot slot) {
        int taken = jdbc.update(
                TAKE,
                slot.appointmentId(),
                referralId,
                slot.clinician(),
                Timestamp.from(slot.span().from()),
                Timestamp.from(slot.span().to()));
        if (taken == 0) {
            throw new SlotTaken();
        }
    }

    private void free(Slot slot) {
        jdbc.update("delete from booked_slot where appointment_id = ?", slot.appointmentId());
    }

    private void free(UUID referralId) {
        jdbc.update("delete from booked_slot where referral_id = ?", referralId);
    }
}
