package org.painpath.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.UUID;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.store.Patients;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where the patient lives, as a prescription has to say: asked for where the referral came without it. */
@RestController
class PatientAddressController {
    private final Patients patients;
    private final Audit audit;

    PatientAddressController(Patients patients, Audit audit) {
        this.patients = patients;
        this.audit = audit;
    }

    record AddressBody(@NotNull @Valid Resident patient) {}

    /** @param address one line, as an envelope shows it */
    record Resident(@NotBlank @Size(max = 500) String address) {
        /** Says nothing, so that no log line can. */
        @Override
        public String toString() {
            return "Resident[…]";
        }
    }

    record AddressNoted(UUID referralId) {}

    /** In the place of what was there; audited in the same transaction. */
    @PostMapping("/referrals/{referralId}/patient-address")
    @Transactional
    AddressNoted notePatientAddress(
            @PathVariable UUID referralId, @Valid @RequestBody AddressBody body, Principal person) {
        if (!patients.noteAddress(referralId, body.patient().address().strip())) {
            throw Refusal.notFound();
        }
        audit.record(person.getName(), "note-address", referralId, "done");
        return new AddressNoted(referralId);
    }
}
