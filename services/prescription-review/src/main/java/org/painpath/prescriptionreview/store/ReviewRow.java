package org.painpath.prescriptionreview.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.obstacle.Obstacle;

/**
 * One line of the worklist.
 *
 * @param revision counts openings of the review; 0 when it was cancelled before it opened
 * @param indication code of the condition
 * @param changeOfDose whether a prescription is in force that the review may change
 * @param blockers findings of the last proposal that block
 * @param obstacles what stands against treatment, as intake has told
 * @param expiresOn last day of the prescription in force
 */
public record ReviewRow(
        UUID referralId,
        Stage stage,
        int revision,
        @Nullable Integer ageYears,
        @Nullable String indication,
        boolean changeOfDose,
        int blockers,
        List<Obstacle> obstacles,
        @Nullable LocalDate expiresOn,
        Instant changedAt) {}
