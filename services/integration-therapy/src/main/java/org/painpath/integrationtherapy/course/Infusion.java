package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.painpath.integrationtherapy.sessions.SignedSeries;

/**
 * A signed series of infusions, one a day.
 *
 * @param mgPerHour rate for this person, mg/h of ketamine base
 * @param hoursPerDay length of one infusion, h
 * @param days number of infusions
 * @param hoursBetweenStarts fewest hours from the start of one to the start of the next
 * @param totalMg of the whole series, mg of ketamine base
 */
public record Infusion(
        BigDecimal mgPerHour, BigDecimal hoursPerDay, int days, int hoursBetweenStarts, BigDecimal totalMg) {

    SignedSeries series(UUID prescriptionId) {
        return new SignedSeries(prescriptionId, days, Duration.ofHours(hoursBetweenStarts));
    }
}
