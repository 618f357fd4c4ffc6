package org.painpath.intake.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.reception.Mrn;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.store.Patients;
import org.painpath.intake.store.Patients.Patient;
import org.painpath.intake.store.Submissions;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who the patients are. Every name that is handed out leaves an audit row, in the same transaction. */
@RestController
class PatientController {

    private static final int MOST_NAMES = 100;
    private static final String ACTION = "read-identity";

    private final Patients patients;
    private final Submissions submissions;
    private final Audit audit;

    PatientController(Patients patients, Submissions submissions, Audit audit) {
        this.patients = patients;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** @param notes what the referrer wrote */
    record PatientView(UUID patientId, UUID referralId, PatientIdentity identity, List<String> notes) {}

    /** As much as a list shows. @param mrn the first one */
    record NameView(
            UUID referralId,
            UUID patientId,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            Sex sex,
            @Nullable String mrn) {

        static NameView of(Patient patient) {
            PatientIdentity identity = patient.identity();
            return new NameView(
                    patient.referralId(),
                    patient.patientId(),
                    identity.family(),
                    identity.given(),
                    identity.birthDate(),
                    identity.sex(),
                    identity.mrns().stream().map(Mrn::value).findFirst().orElse(null));
        }
    }

    record Names(List<NameView> items) {}

    @GetMapping("/patients/{patientId}")
    @Transactional
    ResponseEntity<PatientView> one(@PathVariable UUID patientId, Principal person) {
        Patient patient = patients.read(patientId).orElseThrow(Refusal::notFound);
        audit.record(person.getName(), ACTION, patient.referralId(), "done");
        return uncached(new PatientView(
                patient.patientId(),
                patient.referralId(),
                patient.identity(),
                submissions.notes(patient.referralId())));
    }

    /** The names of a page of referrals, for whoever shows them; referrals that are not known are left out. */
    @GetMapping("/patients")
    @Transactional
    ResponseEntity<Names> names(@RequestParam("referral") List<UUID> referrals, Principal person) {
        if (referrals.size() > MOST_NAMES) {
            throw Refusal.field("referral", "may be given at most %d times".formatted(MOST_NAMES));
        }
        List<Patient> found = patients.ofReferrals(referrals);
        found.forEach(patient -> audit.record(person.getName(), ACTION, patient.referralId(), "done"));
        return uncached(new Names(found.stream().map(NameView::of).toList()));
    }

    private static <T> ResponseEntity<T> uncached(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
