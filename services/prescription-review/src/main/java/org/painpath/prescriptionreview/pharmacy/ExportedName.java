package org.painpath.prescriptionreview.pharmacy;

import org.hl7.fhir.r4.model.Patient;

/** What intake said of who a patient is. */
sealed interface ExportedName {

    /** It goes into the message that is being sent, and nowhere else. */
    record Known(Patient patient) implements ExportedName {}

    /** Intake knows the patient, and no address yet. */
    record WithoutAddress() implements ExportedName {}

    /** Intake has no such patient, or no longer. */
    record NotThere() implements ExportedName {}

    /** @param code why it cannot be had now */
    record NotNow(String code) implements ExportedName {}
}
