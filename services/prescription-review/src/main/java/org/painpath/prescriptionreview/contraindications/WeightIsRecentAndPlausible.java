package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.Recency;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * A dose rests on a weight of 30 to 300 kg that is at most 30 days old; any other weight is a missing one.
 *
 * <p>Source: clinical reference 3.3 [P].
 */
record WeightIsRecentAndPlausible(DosingPolicy.Body limits) implements SafetyRule {
    static final String NAME = "weight-is-recent-and-plausible";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        BigDecimal weight = facts.weightKg();
        LocalDate measured = facts.weightOn();
        if (weight == null || measured == null) {
            return missing(NAME, "weight and its date");
        }
        if (weight.compareTo(limits.lightestKg()) < 0 || weight.compareTo(limits.heaviestKg()) > 0) {
            return missing(NAME, "a plausible weight (%s kg is on file)".formatted(weight.toPlainString()));
        }
        return Recency.within(limits.weightOldestDays(), measured, on)
                ? satisfied(NAME)
                : missing(
                        NAME,
                        "a weight of the last %d days (on file: %s)".formatted(limits.weightOldestDays(), measured));
    }
}
