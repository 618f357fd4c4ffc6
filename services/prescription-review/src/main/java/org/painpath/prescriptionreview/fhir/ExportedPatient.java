package org.painpath.prescriptionreview.fhir;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/** Who the patient is, as FHIR R4: as much as a pharmacy needs to know whom it has before it. */
public final class ExportedPatient {
    private ExportedPatient() {}

    /** @param address one line; absent where it is not exported */
    public static Patient of(
            UUID referral,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String address) {
        var patient = new Patient();
        patient.setId(referral.toString());
        patient.addIdentifier().setSystem(MedicationOrder.REFERRAL).setValue(referral.toString());
        var known = patient.addName();
        Optional.ofNullable(family).ifPresent(known::setFamily);
        Optional.ofNullable(given).ifPresent(known::addGiven);
        Optional.ofNullable(birthDate)
                .map(LocalDate::toString)
                .map(DateType::new)
                .ifPresent(patient::setBirthDateElement);
        Optional.ofNullable(address).map(line -> new Address().setText(line)).ifPresent(patient::addAddress);
        return patient;
    }
}
