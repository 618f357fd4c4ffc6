package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result in the unit of the catalogue.
 *
 * @param unit UCUM
 * @param reportId the laboratory's number of the report
 */
public record Result(
        String loinc,
        BigDecimal value,
        String unit,
        LocalDate observedOn,
        ResultStatus status,
        @Nullable String reportId) {

    public ResultKey key() {
        return new ResultKey(loinc, observedOn);
    }

    /** Two reports about the same measurement: the same test, and the same day or the same report number. */
    boolean sameMeasurement(Result other) {
        return loinc.equals(other.loinc)
                && (observedOn.equals(other.observedOn) || (reportId != null && reportId.equals(other.reportId)));
    }

    /** Whether this report makes a later one old news: it says the same, or it has a firmer status. */
    boolean covers(Result later) {
        int firmer = status.compareTo(later.status);
        return sameMeasurement(later)
                && (firmer > 0
                        || (firmer == 0 && value.compareTo(later.value) == 0 && observedOn.equals(later.observedOn)));
    }
}
