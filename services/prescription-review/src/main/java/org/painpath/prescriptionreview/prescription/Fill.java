package org.painpath.prescriptionreview.prescription;

import java.time.LocalDate;

/**
 * What was handed out at one time.
 *
 * @param number 0 for the first fill, then 1 to 5
 * @param quantity single doses
 * @param coversUntil the first day that it does not last for, the rest of earlier fills counted in
 */
public record Fill(int number, int quantity, LocalDate on, LocalDate coversUntil) {}
