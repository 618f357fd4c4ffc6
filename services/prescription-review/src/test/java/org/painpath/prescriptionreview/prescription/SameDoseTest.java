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
import org.painpath.prescriptionreview.dosing.Taper;

/** What was handed out of one dose lasts for a prescription of the same dose, and for no other. */
class SameDoseTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 31);
    private static final Fill FILL = new Fill(0, 30, ISSUED, ISSUED.plusDays(10));
    private static final Taper DOWN =
            new Taper(List.of(new Taper.Step(ISSUED.plusDays(2), BigDecimal.TEN, 3)), ISSUED.plusDays(9));

    @ParameterizedTest
    @CsvSource({
        "ORAL,       10,    3, false, true",
        "ORAL,       10.00, 3, false, true",
        "SUBLINGUAL, 10,    3, false, false",
        "ORAL,       10.5,  3, false, false",
        "ORAL,       10,    2, false, false",
        "ORAL,       10,    3, true,  false"
    })
    void countsForTheSameDose(Route route, String mg, int times, boolean tapered, boolean same) {
        var earlier = prescription(Route.ORAL, "10", 3, null, ISSUED).with(FILL);
        var signed = prescription(route, mg, times, tapered ? DOWN : null, ISSUED.plusDays(1));
        assertThat(signed.after(earlier).lastsUntil()).isEqualTo(same ? FILL.coversUntil() : null);
        assertThat(signed.after(earlier).nextFill()).isEqualTo(1);
    }

    @Test
    void itEndsWithTheEarlierOfTheTwo() {
        var earlier = prescription(Route.ORAL, "10", 3, null, ISSUED);
        var signed = prescription(Route.ORAL, "10", 3, null, ISSUED.plusDays(30));
        assertThat(signed.after(earlier).expiresOn()).isEqualTo(earlier.expiresOn());
        assertThat(earlier.after(signed).expiresOn()).isEqualTo(earlier.expiresOn());
    }

    /** Two days of grace: after them some of the taper would be handed out too late. */
    @ParameterizedTest
    @CsvSource({"0, allowed", "4, allowed", "5, taper-has-begun"})
    void aTaperIsHandedOutBeforeItHasBegun(int days, String answer) {
        var taper = prescription(Route.ORAL, "10", 3, DOWN, ISSUED);
        var on = ISSUED.plusDays(days);
        assertThat(
                        switch (Dispensing.of(taper, null, on, 2)) {
                            case Dispensing.Allowed allowed -> {
                                assertThat(allowed.fill().coversUntil()).isEqualTo(DOWN.endsOn());
                                yield "allowed";
                            }
                            case Dispensing.Refused refused -> refused.code();
                        })
                .isEqualTo(answer);
    }

    private static Prescription prescription(
            Route route, String mg, int times, @Nullable Taper taper, LocalDate issuedOn) {
        return new Prescription(
                new UUID(7, 1),
                "prescriber",
                route,
                new BigDecimal(mg),
                times,
                null,
                30,
                10,
                5,
                issuedOn,
                ScheduleThree.expiresOn(issuedOn),
                List.of(),
                0,
                taper,
                null,
                null);
    }
}
