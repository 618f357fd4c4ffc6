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

    @Test
    void aChangeOfDoseGivesNoMoreRefillsNorMoreTime() {
        var once = filled(prescription(5, Route.ORAL), ISSUED);
        var changed = signedOn(LocalDate.of(2026, 2, 3), "20", 1).after(once);
        assertThat(changed.expiresOn()).isEqualTo("2026-07-31");
        assertThat(allowed(changed, null, LocalDate.of(2026, 2, 3)).number())
                .as("the other dose is handed out at once, and counts on")
                .isEqualTo(1);
        var twice = filled(changed, LocalDate.of(2026, 2, 3));
        var last = filled(twice, LocalDate.of(2026, 2, 13));
        assertThat(last.fills().getLast().number()).isEqualTo(2);
        assertThat(answer(last, null, LocalDate.of(2026, 2, 23))).isEqualTo("no-refills-left");
        assertThat(answer(changed, null, LocalDate.of(2026, 8, 1))).isEqualTo("prescription-expired");
        assertThat(signedOn(LocalDate.of(2026, 2, 20), "30", 0).after(last).nextFill())
                .isEqualTo(3);
    }

    @Test
    void theSameDoseSignedAgainIsNotHandedOutEarlier() {
        var once = filled(prescription(5, Route.ORAL), ISSUED);
        var again = signedOn(LocalDate.of(2026, 2, 3), "10", 1).after(once);
        assertThat(answer(again, null, LocalDate.of(2026, 2, 3))).isEqualTo("refill-too-early");
        assertThat(allowed(again, null, LocalDate.of(2026, 2, 8)).number()).isEqualTo(1);
    }

    @Test
    void afterItsSixMonthsASignatureBeginsAnew() {
        var once = filled(prescription(5, Route.ORAL), ISSUED);
        var anew = signedOn(LocalDate.of(2026, 8, 1), "20", 5).after(once);
        assertThat(anew.nextFill()).isZero();
        assertThat(anew.expiresOn()).isEqualTo("2027-02-01");
    }

    @Test
    void whereAllSixFillsAreUsedUpASignatureIsAPrescriptionOfItsOwn() {
        var used = prescription(5, Route.ORAL);
        for (int fill = 0; fill < 6; fill++) {
            used = filled(used, ISSUED.plusDays(10L * fill));
        }
        assertThat(answer(used, null, ISSUED.plusDays(60))).isEqualTo("no-refills-left");
        var anew = signedOn(ISSUED.plusDays(55), "10", 5).after(used);
        assertThat(anew.nextFill()).isZero();
        assertThat(anew.expiresOn()).isEqualTo(ScheduleThree.expiresOn(ISSUED.plusDays(55)));
        assertThat(answer(anew, null, ISSUED.plusDays(57)))
                .as("the last fill is used up first")
                .isEqualTo("refill-too-early");
        assertThat(answer(anew, null, ISSUED.plusDays(58))).isEqualTo("allowed");
        var twice = filled(anew, ISSUED.plusDays(58));
        assertThat(twice.fills().getLast().coversUntil()).isEqualTo(ISSUED.plusDays(70));
        assertThat(answer(signedOn(ISSUED.plusDays(55), "20", 5).after(used), null, ISSUED.plusDays(55)))
                .as("another dose is handed out at once")
                .isEqualTo("allowed");
        assertThat(signedOn(ISSUED.plusDays(58), "10", 5).after(anew).fillsBefore())
                .as("signed again before it was filled")
                .isZero();
    }

    private static Prescription signedOn(LocalDate day, String mg, int refills) {
        return new Prescription(
                new UUID(7, 2),
                "prescriber",
                Route.ORAL,
                new BigDecimal(mg),
                3,
                null,
                30,
                10,
                refills,
                day,
                ScheduleThree.expiresOn(day),
                List.of());
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
