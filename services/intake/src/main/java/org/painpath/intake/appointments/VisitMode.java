package org.painpath.intake.appointments;

/** How the patient is seen. */
public enum VisitMode {
    IN_PERSON,
    VIDEO
}
