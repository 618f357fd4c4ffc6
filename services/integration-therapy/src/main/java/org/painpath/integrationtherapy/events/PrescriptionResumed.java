package org.painpath.integrationtherapy.events;

/** Of prescription-resumed only the fact itself is read. */
record PrescriptionResumed() {}
