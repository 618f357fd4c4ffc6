package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.referral.Sex;

/**
 * A result in the unit of the catalogue.
 *
 * @param unit UCUM
 * @param observedOn the day, as the laboratory wrote it
 * @param observedAt the moment; absent where only the day was said
 * @param reportId the laboratory's number of the report
 * @param limits what it is read against
 * @param calledCritical whether the laboratory says that somebody must see it at once, whatever the limits are
 */
public record Result(
        String loinc,
        BigDecimal value,
        String unit,
        LocalDate observedOn,
        @Nullable Instant observedAt,
        ResultStatus status,
        @Nullable String reportId,
        Limits limits,
        boolean calledCritical) {

    /** One that the laboratory does not call critical. */
    public Result(
            String loinc,
            BigDecimal value,
            String unit,
            LocalDate observedOn,
            @Nullable Instant observedAt,
            ResultStatus status,
            @Nullable String reportId,
            Limits limits) {
        this(loinc, value, unit, observedOn, observedAt, status, reportId, limits, false);
    }

    public ResultKey key() {
        return new ResultKey(loinc, observedOn, observedAt, reportId);
    }

    /**
     * How it compares with what is usual for that sex; critical also where the laboratory says so. What was found and should not be there is
     * neither high nor low.
     */
    public Flag flag(Sex sex) {
        Flag flag = limits.flag(value, sex);
        if (calledCritical && !flag.isCritical()) {
            return flag == Flag.LOW ? Flag.CRITICAL_LOW : Flag.CRITICAL_HIGH;
        }
        boolean found =
                DiagnosticTest.find(loinc).filter(DiagnosticTest::isCoded).isPresent();
        return found && flag != Flag.NORMAL ? Flag.ABNORMAL : flag;
    }

    boolean isOf(DiagnosticTest test) {
        return loinc.equals(test.loinc());
    }

    boolean sameTest(Result other) {
        return loinc.equals(other.loinc);
    }

    /** Whether both are of one moment, or of one day where neither says more. */
    boolean sameMoment(Result other) {
        return observedOn.equals(other.observedOn) && Objects.equals(observedAt, other.observedAt);
    }

    /** Whether they may be of one moment: of the same day, and no two times speak against it. */
    boolean mayBeSameMoment(Result other) {
        return observedOn.equals(other.observedOn)
                && (observedAt == null || other.observedAt == null || observedAt.equals(other.observedAt));
    }

    boolean sameReport(Result other) {
        return reportId != null && reportId.equals(other.reportId);
    }

    boolean otherReport(Result other) {
        return reportId != null && other.reportId != null && !reportId.equals(other.reportId);
    }

    boolean sameValue(Result other) {
        return value.compareTo(other.value) == 0;
    }

    boolean isWorseThan(Result other) {
        return calledCritical == other.calledCritical ? limits.compareHarm(value, other.value) > 0 : calledCritical;
    }
}
