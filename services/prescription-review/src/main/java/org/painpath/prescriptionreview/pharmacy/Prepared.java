package org.painpath.prescriptionreview.pharmacy;

/** A message at the moment that it may leave. */
sealed interface Prepared {

    /** @param json a FHIR R4 MedicationRequest, perhaps with the patient's name: it is sent and forgotten */
    record Content(String json) implements Prepared {}

    /** It waits for something of its own. */
    record Later(String code) implements Prepared {}

    /** Nothing that needs a name can leave. */
    record NotNow(String code) implements Prepared {}

    /** It no longer holds. */
    record CalledOff(String code) implements Prepared {}

    /** Nothing that is here makes a message of it. */
    record Impossible(String code) implements Prepared {}
}
