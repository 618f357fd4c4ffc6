package org.painpath.evaluation.web;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.evaluation.store.Availabilities;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.CliniciansTime;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The hours of whoever sees the patient, for a command that books or moves. */
@Component
final class CliniciansHours {
    private final Availabilities availabilities;
    private final Desk<EvaluationCommand, Evaluation, EvaluationEvent> desk;
    private final ZoneId zone;

    CliniciansHours(
            Availabilities availabilities,
            Desk<EvaluationCommand, Evaluation, EvaluationEvent> desk,
            @Value("${painpath.clinic-zone}") ZoneId zone) {
        this.availabilities = availabilities;
        this.desk = desk;
        this.zone = zone;
    }

    /** Absent where the clinician keeps no hours here. */
    @Nullable
    CliniciansTime of(String clinician) {
        return availabilities
                .of(clinician)
                .map(kept -> new CliniciansTime(kept.availability(), zone))
                .orElse(null);
    }

    /** A visit keeps its clinician, so that looking before the command is as good as looking in it. */
    @Nullable
    CliniciansTime ofVisit(UUID referralId, UUID appointmentId) {
        return desk.read(referralId)
                .map(Snapshot::state)
                .filter(Underway.class::isInstance)
                .flatMap(state -> ((Underway) state).facts().appointments().find(appointmentId))
                .map(Appointment::clinician)
                .map(this::of)
                .orElse(null);
    }
}
