package org.painpath.evaluation.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.diagnostics.ResultStatus.CORRECTED;
import static org.painpath.evaluation.diagnostics.ResultStatus.FINAL;
import static org.painpath.evaluation.diagnostics.ResultStatus.PRELIMINARY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.evaluation.policy.Shipped;

class DiagnosticsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final UUID ORDER = new UUID(0, 1);
    private static final UUID OTHER_ORDER = new UUID(0, 2);
    private static final String CREATININE = DiagnosticTest.CREATININE.loinc();
    private static final Limits CREATININE_LIMITS = Shipped.catalogue().limits(DiagnosticTest.CREATININE);

    @Test
    void aPreliminaryResultSettlesNothing() {
        var diagnostics = Diagnostics.NONE
                .ordered(ORDER, List.of(CREATININE))
                .resulted(ORDER, creatinine("1.4", MONDAY, PRELIMINARY, null));

        assertThat(diagnostics.pending()).hasSize(1);
        assertThat(diagnostics.current(DiagnosticTest.CREATININE)).isEmpty();
    }

    @Test
    void aFinalResultReplacesThePreliminaryOne() {
        var diagnostics = Diagnostics.NONE
                .ordered(ORDER, List.of(CREATININE))
                .resulted(ORDER, creatinine("1.4", MONDAY, PRELIMINARY, null))
                .resulted(ORDER, creatinine("1.5", MONDAY, FINAL, null));

        assertThat(diagnostics.pending()).isEmpty();
        assertThat(diagnostics.results()).hasSize(1);
    }

    @Test
    void anOrderIsSettledByItsOwnResultAndByOneThatNamesNoOrder() {
        var ordered = Diagnostics.NONE.ordered(ORDER, List.of(CREATININE)).ordered(OTHER_ORDER, List.of(CREATININE));
        var result = creatinine("1.4", MONDAY, FINAL, null);

        assertThat(ordered.resulted(ORDER, result).pending())
                .extracting(PendingTest::orderId)
                .containsExactly(OTHER_ORDER);
        assertThat(ordered.resulted(null, result).pending()).isEmpty();
    }

    @Test
    void theResultObservedLastCountsWheneverItComes() {
        var diagnostics = Diagnostics.NONE
                .resulted(null, creatinine("1.4", MONDAY, FINAL, null))
                .resulted(null, creatinine("2.6", MONDAY.minusDays(30), FINAL, null));

        assertThat(diagnostics.current(DiagnosticTest.CREATININE))
                .get()
                .extracting(Result::value)
                .isEqualTo(new BigDecimal("1.4"));
    }

    @Test
    void aCorrectionReplacesItsReportAlsoWhenItMovesTheDay() {
        var diagnostics = Diagnostics.NONE
                .resulted(null, creatinine("1.4", MONDAY, FINAL, "L-1"))
                .resulted(null, creatinine("2.6", MONDAY.minusDays(1), CORRECTED, "L-1"));

        assertThat(diagnostics.results()).extracting(Result::value).containsExactly(new BigDecimal("2.6"));
    }

    @Test
    void aRepeatedReportIsCovered() {
        var diagnostics = Diagnostics.NONE.resulted(null, creatinine("1.4", MONDAY, FINAL, null));

        assertThat(diagnostics.covers(creatinine("1.40", MONDAY, FINAL, null))).isTrue();
        assertThat(diagnostics.covers(creatinine("1.5", MONDAY, FINAL, null))).isFalse();
        assertThat(diagnostics.covers(creatinine("1.4", MONDAY.plusDays(1), FINAL, null)))
                .isFalse();
    }

    @Test
    void anOldReportThatOvertakesACorrectionIsCovered() {
        var diagnostics = Diagnostics.NONE.resulted(null, creatinine("2.6", MONDAY, CORRECTED, null));

        assertThat(diagnostics.covers(creatinine("1.4", MONDAY, FINAL, null))).isTrue();
        assertThat(diagnostics.covers(creatinine("1.4", MONDAY, PRELIMINARY, null)))
                .isTrue();
        assertThat(diagnostics.covers(creatinine("2.7", MONDAY, CORRECTED, null)))
                .isFalse();
    }

    private static Result creatinine(String value, LocalDate on, ResultStatus status, String reportId) {
        return new Result(CREATININE, new BigDecimal(value), "mg/dL", on, null, status, reportId, CREATININE_LIMITS);
    }
}
