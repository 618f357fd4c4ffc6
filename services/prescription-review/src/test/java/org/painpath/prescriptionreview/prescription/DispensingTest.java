package org.painpath.prescriptionreview.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.prescriptionreview.dosing.Route;

/** Fills of a Schedule III prescription: clinical reference 4.1. Ten days a fill, three doses a day, two days of grace. */
class DispensingTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 31);
    private static final int GRACE = 2;

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, allowed",
        "2026-01-30, prescription-expired",
        "2026-07-31, allowed",
        "2026-08-01, prescription-expired"
    })
    void theFirstFillIsWithinSixMonths(LocalDate on, String answer) {
        assertThat(answer(prescription(5, Route.ORAL), null, on)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-07, refill-too-early", "2026-02-08, allowed", "2026-02-10, allowed"})
    void theNextOneWaitsUntilTheLastIsNearlyUsedUp(LocalDate on, String answer) {
        var once = filled(prescription(5, Route.ORAL), ISSUED);
        assertThat(answer(once, null, on)).isEqualTo(answer);
    }

    @Test
    void earlyRefillsDoNotAddUp() {
        var twice = filled(filled(prescription(5, Route.ORAL), ISSUED), LocalDate.of(2026, 2, 8));
        assertThat(twice.fills().getLast().coversUntil()).isEqualTo("2026-02-20");
        assertThat(answer(twice, null, LocalDate.of(2026, 2, 17))).isEqualTo("refill-too-early");
        assertThat(answer(twice, null, LocalDate.of(2026, 2, 18))).isEqualTo("allowed");
    }

    @Test
    void aLateFillCountsFromItsDay() {
        var late = filled(filled(prescription(5, Route.ORAL), ISSUED), LocalDate.of(2026, 3, 1));
        assertThat(late.fills().getLast())
                .isEqualTo(new Fill(1, 30, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 11)));
    }

    @Test
    void aSmallerFillIsUsedUpSooner() {
        var prescription = prescription(5, Route.ORAL);
        assertThat(allowed(prescription, 14, ISSUED).coversUntil()).isEqualTo("2026-02-04");
        assertThat(answer(prescription, 31, ISSUED)).isEqualTo("quantity-above-prescription");
        assertThat(answer(prescription, 0, ISSUED)).isEqualTo("quantity-above-prescription");
        assertThat(answer(prescription, 1, ISSUED)).isEqualTo("allowed");
    }

    @Test
    void noMoreThanItsRefills() {
        var prescription = prescription(1, Route.ORAL);
        var once = filled(prescription, ISSUED);
        var twice = filled(once, LocalDate.of(2026, 2, 10));
        assertThat(answer(twice, null, LocalDate.of(2026, 2, 25))).isEqualTo("no-refills-left");
    }

    @Test
    void whatTheClinicGivesIsNotHandedOut() {
        assertThat(answer(prescription(0, Route.IV_BOLUS), null, ISSUED)).isEqualTo("given-at-the-clinic");
    }

    private static Prescription filled(Prescription prescription, LocalDate on) {
        return prescription.with(allowed(prescription, null, on));
    }

    private static Fill allowed(Prescription prescription, @Nullable Integer quantity, LocalDate on) {
        return ((Dispensing.Allowed) Dispensing.of(prescription, quantity, on, GRACE)).fill();
    }

    private static String answer(Prescription prescription, @Nullable Integer quantity, LocalDate on) {
        return switch (Dispensing.of(prescription, quantity, on, GRACE)) {
            case Dispensing.Allowed _ -> "allowed";
            case Dispensing.Refused refused -> refused.code();
        };
    }

    private static Prescription prescription(int refills, Route route) {
        return new Prescription(
                new UUID(7, 1),
                "prescriber",
                route,
                BigDecimal.TEN,
                3,
                null,
                30,
                10,
                refills,
                ISSUED,
                ScheduleThree.expiresOn(ISSUED),
                List.of());
    }
}
