package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.prescription.Supply;
import org.painpath.prescriptionreview.review.ReviewCommand.*;
import org.painpath.prescriptionreview.signature.SecondFactor;

/** A prescription of 10 mg, 3 times a day comes down in two steps and ends: proposed, checked and signed as any change. */
class TaperingTest {
    private static final Taper DOWN = taper(TODAY, "7.5", "5");
    private static final ProposeDose TAPER = tapering(DOWN);
    private static final Sign SIGN_TAPER = signing(SECOND, 14, 0, "prescriber", TODAY);

    @Test
    void aPrescriberPutsASignedPrescriptionIntoATaper() {
        assertThat(events(active(), TAPER))
                .extracting(it -> it.getClass().getSimpleName())
                .containsExactly("ReviewOpened", "DoseProposed");
        var signed =
                (DoseChanged) events(after(active(), TAPER, CHECK), SIGN_TAPER).getFirst();
        assertThat(signed.taper()).isEqualTo(DOWN);
        assertThat(signed.singleDoseMg()).isEqualByComparingTo("7.5");
        assertThat(signed.quantity()).isEqualTo(7 * 3 + 7 * 3);
        assertThat(signed.expiresOn()).isEqualTo(TODAY.plusDays(13));
        assertThat(signed.previousPrescriptionId()).isEqualTo(FIRST);
    }

    @Test
    void itTakesTwoPeopleAndAFreshFactorAsAnyChange() {
        var checked = after(active(), TAPER, CHECK);
        assertThat(code(after(active(), TAPER), SIGN_TAPER)).isEqualTo("not-checked");
        assertThat(code(checked, signing(SECOND, 14, 0, "pharmacist", TODAY))).isEqualTo("same-person");
        var stale = new Sign(
                SECOND,
                14,
                0,
                "prescriber",
                TODAY,
                ceremony(LOOKED, new SecondFactor(true, NOW.minusSeconds(301), false)));
        assertThat(code(checked, stale)).isEqualTo("factor-needed");
    }

    @ParameterizedTest
    @CsvSource({"13, 0, supply-is-the-taper", "15, 0, supply-is-the-taper", "14, 1, refills-not-of-a-taper"})
    void itIsSignedForItsDaysAndWithoutRefills(int days, int refills, String code) {
        assertThat(code(after(active(), TAPER, CHECK), signing(SECOND, days, refills, "prescriber", TODAY)))
                .isEqualTo(code);
        assertThat(Supply.of(DOWN, days, refills)).isInstanceOf(Supply.Refused.class);
    }

    @Test
    void oneThatRisesIsRefusedAndLeavesThePrescriptionAsItIs() {
        var up = tapering(taper(TODAY, "10", "15"));
        var refused = (Decision.Refused<ReviewEvent>) decide(active(), up);
        assertThat(refused.code()).isEqualTo("dose-refused");
        assertThat(refused.words()).contains("each-taper-step-is-lower");
        assertThat(refused.recorded()).isEmpty();
    }

    @Test
    void oneThatHasBegunIsNeitherCheckedNorSigned() {
        var proposed = after(active(), TAPER);
        assertThat(code(proposed, checking(List.of(), "pharmacist", TODAY.plusDays(1))))
                .isEqualTo("open-finding");
        assertThat(code(after(proposed, CHECK), signing(SECOND, 14, 0, "prescriber", TODAY.plusDays(1))))
                .isEqualTo("open-finding");
    }

    @Test
    void whatStandsAgainstPrescribingStandsAgainstATaper() {
        assertThat(code(after(active(), CRISIS), TAPER)).isEqualTo("already-signed");
        assertThat(code(after(OPEN, PROPOSE), tapering(DOWN))).isEqualTo("dose-refused");
        var bolus = new ProposeDose(DoseRequest.tapering(Route.IV_BOLUS, DOWN), "prescriber", TODAY);
        assertThat(code(active(), bolus)).isEqualTo("dose-does-not-fit-route");
    }

    @Test
    void itsFillIsAllOfItAndNotAfterItHasBegun() {
        var tapered = after(active(), TAPER, CHECK, SIGN_TAPER);
        var fill = (FillDispensed) events(tapered, DISPENSE).getFirst();
        assertThat(fill.quantity()).isEqualTo(42);
        assertThat(fill.coversUntil()).isEqualTo(DOWN.endsOn());
        assertThat(code(tapered, dispensing(TODAY.plusDays(3)))).isEqualTo("taper-has-begun");
        assertThat(code(after(tapered, DISPENSE), DISPENSE)).isEqualTo("no-refills-left");
    }

    @Test
    void whatIsTakenOnADayIsTheDoseThatAChangeBeginsFrom() {
        Prescription tapered = Objects.requireNonNull(InForce.of(after(active(), TAPER, CHECK, SIGN_TAPER)));
        assertThat(tapered.on(TODAY.plusDays(7)).singleDoseMg()).isEqualByComparingTo("5");
        var asked = after(
                after(active(), TAPER, CHECK, SIGN_TAPER),
                new NoteDoseChangeRequest("TOO_LITTLE_RELIEF", Direction.UP, "therapist"));
        var proposed = (DoseProposed) events(
                        asked,
                        new ProposeDose(DoseRequest.taken(Route.ORAL, null, null), "prescriber", TODAY.plusDays(7)))
                .getFirst();
        assertThat(proposed.singleDoseMg()).isEqualByComparingTo("15");
        assertThat(proposed.taper()).isNull();
    }

    @Test
    void itEndsInDiscontinuationOnItsDay() {
        var tapered = after(active(), TAPER, CHECK, SIGN_TAPER);
        assertThat(events(tapered, new EndTaper(DOWN.lastDay()))).isEmpty();
        assertThat(events(tapered, new EndTaper(DOWN.endsOn())))
                .containsExactly(new PrescriptionDiscontinued("TAPER_COMPLETED", "taper"));
        var suspended = after(tapered, SUSPEND);
        assertThat(events(suspended, new EndTaper(DOWN.endsOn()))).hasSize(1);
        var underReview = after(tapered, ASK_FOR_MORE);
        assertThat(events(underReview, new EndTaper(DOWN.endsOn()))).isEmpty();
        assertThat(events(active(), new EndTaper(DOWN.endsOn()))).isEmpty();
    }

    private static Taper taper(LocalDate from, String... milligrams) {
        List<Taper.Step> steps = Stream.iterate(0, at -> at + 1)
                .limit(milligrams.length)
                .map(at -> new Taper.Step(from.plusDays(7L * at), new BigDecimal(milligrams[at]), 3))
                .toList();
        return new Taper(steps, from.plusDays(7L * milligrams.length));
    }

    private static ProposeDose tapering(Taper taper) {
        return new ProposeDose(DoseRequest.tapering(null, taper), "prescriber", TODAY);
    }

    private static DispenseFill dispensing(LocalDate on) {
        return new DispenseFill(null, "pharmacist", on, CURRENT);
    }

    private static String code(Review review, ReviewCommand command) {
        return ((Decision.Refused<ReviewEvent>) decide(review, command)).code();
    }
}
