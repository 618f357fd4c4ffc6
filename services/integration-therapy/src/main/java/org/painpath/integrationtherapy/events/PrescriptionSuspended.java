package org.painpath.integrationtherapy.events;

/** Of prescription-suspended only the fact itself is read. */
record PrescriptionSuspended() {}
