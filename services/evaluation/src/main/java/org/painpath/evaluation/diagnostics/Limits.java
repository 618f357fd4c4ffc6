package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import org.painpath.evaluation.referral.Sex;

/**
 * Against what a value is read, in the unit of the catalogue.
 *
 * @param female reference range
 * @param male reference range
 * @param uncritical outside it, a clinician must know at once
 */
public record Limits(Range female, Range male, Range uncritical) {
    static final Limits NONE = new Limits(Range.ANY, Range.ANY, Range.ANY);

    /** 0 where something was not found, which is as usual; what was found is never critical by itself. */
    static final Limits FOUND_OR_NOT = new Limits(Range.NOTHING, Range.NOTHING, Range.ANY);

    /** Where the sex is not known, only what is usual for both. */
    public Range reference(Sex sex) {
        return switch (sex) {
            case FEMALE -> female;
            case MALE -> male;
            case OTHER, UNKNOWN -> female.and(male);
        };
    }

    /** More than 0 where the first value is the worse one: critical before others, then the one further out of range. */
    int compareHarm(BigDecimal one, BigDecimal other) {
        int critical = Boolean.compare(!uncritical.holds(one), !uncritical.holds(other));
        Range usual = reference(Sex.UNKNOWN);
        return critical == 0 ? usual.distance(one).compareTo(usual.distance(other)) : critical;
    }

    Flag flag(BigDecimal value, Sex sex) {
        if (!uncritical.holds(value)) {
            return uncritical.isBelow(value) ? Flag.CRITICAL_LOW : Flag.CRITICAL_HIGH;
        }
        Range usual = reference(sex);
        if (usual.holds(value)) {
            return Flag.NORMAL;
        }
        return usual.isBelow(value) ? Flag.LOW : Flag.HIGH;
    }
}
