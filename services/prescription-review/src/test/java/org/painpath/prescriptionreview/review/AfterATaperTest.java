package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.policy.Policies;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.prescription.ScheduleThree;
import org.painpath.prescriptionreview.review.ReviewCommand.*;

/** A change that was under review when a taper ended: nothing has been taken since, and the fills of the six months still count. */
class AfterATaperTest {
    private static final UUID THIRD = UUID.fromString("01900000-0000-7000-8000-000000000003");
    private static final LocalDate LATER = TODAY.plusDays(14);
    private static final Taper DOWN = new Taper(
            List.of(
                    new Taper.Step(TODAY, new BigDecimal("7.5"), 3),
                    new Taper.Step(TODAY.plusDays(7), new BigDecimal("5"), 3)),
            LATER);
    private static final ProposeDose TAPER = new ProposeDose(DoseRequest.tapering(null, DOWN), "prescriber", TODAY);

    @Test
    void whatIsProposedAfterItsLastDayIsAFirstDose() {
        var asked = after(tapered(), ASK_FOR_MORE);
        assertThat(proposed(asked, LATER.minusDays(1)).singleDoseMg()).isEqualByComparingTo("15");
        assertThat(proposed(asked, LATER).singleDoseMg()).isEqualByComparingTo("10");
        assertThat(Taken.offeredTaper(asked, LATER, Policies.SHIPPED.on(LATER))).isEmpty();
    }

    @Test
    void whatIsSignedAfterItsLastDayCountsInTheMonthsOfTheFirstSignature() {
        var asked = after(after(tapered(), DISPENSE), ASK_FOR_MORE);
        var checked = after(
                asked,
                new ProposeDose(USUAL, "prescriber", LATER),
                new RecordPdmpQuery(new PdmpQuery("NY", List.of(), "pharmacist", NOW, LATER, false)),
                checking(List.of(), "pharmacist", LATER));

        assertThat(code(checked, signing(THIRD, 30, 4, "prescriber", LATER))).isEqualTo("refills-above-schedule-three");
        Prescription signed =
                Objects.requireNonNull(InForce.of(after(checked, signing(THIRD, 30, 3, "prescriber", LATER))));
        assertThat(signed.expiresOn()).isEqualTo(ScheduleThree.expiresOn(TODAY)).isBefore(LATER.plusMonths(6));
        assertThat(signed.nextFill()).isEqualTo(2);
    }

    @Test
    void aTaperIsOfferedWhereSomethingIsTakenAndNothingIsSuspended() {
        var policy = Policies.SHIPPED.on(TODAY);
        assertThat(Taken.offeredTaper(active(), TODAY, policy)).isPresent();
        assertThat(Taken.offeredTaper(after(active(), ASK_FOR_MORE), TODAY, policy))
                .isPresent();
        assertThat(Taken.offeredTaper(after(active(), SUSPEND), TODAY, policy)).isEmpty();
        assertThat(Taken.offeredTaper(after(active(), ASK_FOR_MORE, RETURN), TODAY, policy))
                .isEmpty();
        assertThat(Taken.offeredTaper(after(OPEN), TODAY, policy)).isEmpty();
        assertThat(Taken.offeredTaper(new Review.Unopened(), TODAY, policy)).isEmpty();
        assertThat(Taken.offeredTaper(tapered(), TODAY.plusDays(8), policy)
                        .orElseThrow()
                        .steps()
                        .getFirst()
                        .singleDoseMg())
                .as("from the step of that day")
                .isEqualByComparingTo("2.5");
    }

    /** One fill of the dose before it has been handed out. */
    private static Review tapered() {
        return after(active(), DISPENSE, TAPER, CHECK, signing(SECOND, 14, 0, "prescriber", TODAY));
    }

    private static DoseProposed proposed(Review asked, LocalDate on) {
        return (DoseProposed) events(
                        asked, new ProposeDose(DoseRequest.taken(Route.ORAL, null, null), "prescriber", on))
                .getFirst();
    }

    private static String code(Review review, ReviewCommand command) {
        return ((Decision.Refused<ReviewEvent>) decide(review, command)).code();
    }
}
