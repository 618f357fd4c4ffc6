package org.painpath.intake.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.store.Patients;
import org.painpath.intake.store.Patients.Patient;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The one name and address that a program may have that sends a prescription to a pharmacy: nothing but what has to stand on a prescription. */
@RestController
class PatientNameController {
    private final Patients patients;
    private final Audit audit;

    PatientNameController(Patients patients, Audit audit) {
        this.patients = patients;
        this.audit = audit;
    }

    record ExportedName(
            UUID referralId,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String address) {

        static ExportedName of(Patient patient) {
            return new ExportedName(
                    patient.referralId(),
                    patient.identity().family(),
                    patient.identity().given(),
                    patient.identity().birthDate(),
                    patient.identity().address());
        }
    }

    /** Audited in the same transaction: without the row no name. */
    @GetMapping("/referrals/{referralId}/patient-name")
    @Transactional
    ResponseEntity<ExportedName> patientName(@PathVariable UUID referralId, Principal program) {
        Patient patient =
                patients.ofReferrals(List.of(referralId)).stream().findFirst().orElseThrow(Refusal::notFound);
        audit.record(program.getName(), "export-identity", referralId, "done");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ExportedName.of(patient));
    }
}
