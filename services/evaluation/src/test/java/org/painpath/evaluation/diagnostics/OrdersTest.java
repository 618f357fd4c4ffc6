package org.painpath.evaluation.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.evaluation.policy.Shipped;

/** Which order waits for which test, and which waits again when a result is taken back. */
class OrdersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final String CREATININE = DiagnosticTest.CREATININE.loinc();
    private static final String ALT = DiagnosticTest.ALT.loinc();
    private static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");
    private static final Result RESULT = result(ResultStatus.FINAL);
    private static final Result ALT_RESULT = new Result(
            ALT, new BigDecimal("31"), "U/L", DAY, null, ResultStatus.FINAL, null, limits(DiagnosticTest.ALT));

    @Test
    void whatIsTakenBackIsAwaitedByTheOrderThatItSettledLast() {
        var settled = Diagnostics.NONE
                .ordered(FIRST, List.of(CREATININE))
                .ordered(SECOND, List.of(CREATININE, ALT))
                .resulted(FIRST, RESULT)
                .resulted(SECOND, RESULT);
        assertThat(settled.pending()).containsExactly(new PendingTest(SECOND, ALT));
        assertThat(settled.orderSettledBy(RESULT)).contains(SECOND);
        var again = settled.retracted(SECOND, RESULT.key());
        assertThat(again.pending()).containsExactly(new PendingTest(SECOND, ALT), new PendingTest(SECOND, CREATININE));
        assertThat(again.orders().settled()).containsExactly(new PendingTest(FIRST, CREATININE));
        assertThat(again.results()).isEmpty();
        assertThat(again.retracted(SECOND, RESULT.key()).pending()).isEqualTo(again.pending());
    }

    @Test
    void whatDoesNotCountYetHasSettledNoOrder() {
        var settled = Diagnostics.NONE.ordered(FIRST, List.of(CREATININE)).resulted(FIRST, RESULT);
        assertThat(settled.orderSettledBy(result(ResultStatus.PRELIMINARY))).isEmpty();
        assertThat(Diagnostics.NONE.orderSettledBy(RESULT)).isEmpty();
    }

    @Test
    void withoutAnOrderItIsOnlyGone() {
        var ordered = Diagnostics.NONE.ordered(FIRST, List.of(CREATININE)).resulted(null, RESULT);
        assertThat(ordered.retracted(null, RESULT.key()).pending()).isEmpty();
    }

    @Test
    void whatWasAcknowledgedReportedOrDoubtedIsKeptUntilItsResultIsGone() {
        var known = Diagnostics.NONE
                .resulted(null, RESULT)
                .acknowledged(new Acknowledgment(RESULT.key(), DAY, "clinician"))
                .reportedCritical(RESULT.key());
        assertThat(known.hasCritical(CREATININE)).isTrue();
        assertThat(known.hasCritical(ALT)).isFalse();
        assertThat(known.acknowledgment(RESULT)).isPresent();
        var doubted = known.doubted(List.of(RESULT.key()));
        assertThat(doubted.isInDoubt(RESULT)).isTrue();
        assertThat(doubted.acknowledgment(RESULT))
                .as("what was seen of it counts no more")
                .isEmpty();
        assertThat(doubted.doubted(List.of(RESULT.key())).doubted()).containsExactly(RESULT.key());
        var gone = doubted.retracted(null, RESULT.key());
        assertThat(gone).isEqualTo(Diagnostics.NONE);
    }

    @Test
    void aTestIsAwaitedByTheOrderThatSettledThatTest() {
        var settled = Diagnostics.NONE
                .ordered(FIRST, List.of(CREATININE))
                .ordered(SECOND, List.of(ALT))
                .resulted(FIRST, RESULT)
                .resulted(SECOND, ALT_RESULT);
        assertThat(settled.orderSettledBy(RESULT)).contains(FIRST);
        assertThat(settled.orderSettledBy(ALT_RESULT)).contains(SECOND);
    }

    @Test
    void whatAClinicianHasSeenIsInDoubtNoMore() {
        assertThat(Diagnostics.NONE.resulted(null, RESULT).isInDoubt(RESULT)).isFalse();
        var doubted = Diagnostics.NONE.resulted(null, RESULT).doubted(List.of(RESULT.key()));
        assertThat(doubted.isInDoubt(RESULT)).isTrue();
        assertThat(doubted.acknowledged(new Acknowledgment(RESULT.key(), DAY, "clinician"))
                        .isInDoubt(RESULT))
                .isFalse();
    }

    @Test
    void ofOneTestTheLatestIsToBeSeen() {
        var known = Diagnostics.NONE
                .resulted(null, timed(CREATININE, DAY.minusDays(1)))
                .resulted(null, RESULT);
        assertThat(known.unseen()).containsExactly(RESULT);
    }

    /** A key that does not say when, or in which report, means whatever there is of that test and day. */
    @Test
    void whatIsTakenBackIsWhatItsKeyNames() {
        var meant = timed(CREATININE, DAY);
        var others = List.of(timed(ALT, DAY), timed(CREATININE, DAY.minusDays(1)));
        var known = Diagnostics.NONE
                .resulted(null, others.getFirst())
                .resulted(null, others.getLast())
                .resulted(null, meant);
        for (ResultKey names : List.of(
                new ResultKey(CREATININE, DAY, null, null),
                new ResultKey(CREATININE, DAY, AT, null),
                new ResultKey(CREATININE, DAY, null, "L-1"),
                meant.key())) {
            assertThat(known.retracted(null, names).results())
                    .as(names.toString())
                    .isEqualTo(others);
        }
        for (ResultKey another : List.of(
                new ResultKey(CREATININE, DAY, AT.plusSeconds(1), null),
                new ResultKey(CREATININE, DAY, null, "L-2"),
                new ResultKey(CREATININE, DAY.plusDays(1), null, null))) {
            assertThat(known.retracted(null, another).results())
                    .as(another.toString())
                    .isEqualTo(known.results());
        }
    }

    private static Result timed(String loinc, LocalDate day) {
        return new Result(
                loinc, BigDecimal.ONE, "mg/dL", day, AT, ResultStatus.FINAL, "L-1", limits(DiagnosticTest.CREATININE));
    }

    private static Result result(ResultStatus status) {
        return new Result(
                CREATININE, new BigDecimal("0.8"), "mg/dL", DAY, null, status, null, limits(DiagnosticTest.CREATININE));
    }

    private static Limits limits(DiagnosticTest test) {
        return Shipped.catalogue().limits(test);
    }
}
