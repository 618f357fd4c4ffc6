package org.painpath.prescriptionreview.pharmacy;

import java.util.UUID;

/** Where prescriptions go: the one way to the outside. */
@FunctionalInterface
interface Pharmacy {

    /**
     * @param messageId names the message; each attempt of it is asked for by a claim of its own
     * @param content a FHIR R4 MedicationRequest as JSON
     */
    Sending send(UUID messageId, String content);
}
