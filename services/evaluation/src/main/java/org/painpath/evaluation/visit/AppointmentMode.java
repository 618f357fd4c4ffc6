package org.painpath.evaluation.visit;

/** How the patient is seen. */
public enum AppointmentMode {
    IN_PERSON,
    VIDEO
}
