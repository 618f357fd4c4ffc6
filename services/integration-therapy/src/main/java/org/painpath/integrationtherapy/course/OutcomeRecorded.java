package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.outcomes.Response;

/**
 * A score of an outcome measure; components as in {@link org.painpath.integrationtherapy.outcomes.Measurement}.
 *
 * @param policyVersion that the response was read under; absent in scores from before it was kept
 */
public record OutcomeRecorded(
        Instrument instrument,
        BigDecimal score,
        int week,
        LocalDate recordedOn,
        @Nullable Response response,
        @Nullable BigDecimal percentChange,
        @Nullable String policyVersion)
        implements CourseEvent.Gathered {}
