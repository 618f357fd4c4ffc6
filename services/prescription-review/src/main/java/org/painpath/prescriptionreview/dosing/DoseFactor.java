package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of how a dose came about.
 *
 * @param name what was looked at, kebab-case
 * @param input the value, in words with its unit
 * @param inputOn the day of the value, where it has one
 * @param source key in the clinical reference, [P] for policy
 * @param effect what it did to the dose, in words
 * @param runningMg the single dose after this line, mg of base
 */
public record DoseFactor(
        String name, String input, @Nullable LocalDate inputOn, String source, String effect, BigDecimal runningMg) {}
