package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.FIRST;
import static org.painpath.prescriptionreview.review.Stages.SECOND;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.handoff.HandOffKind;
import org.painpath.prescriptionreview.handoff.HandOffState;
import org.painpath.prescriptionreview.handoff.PharmacyHas;
import org.painpath.prescriptionreview.handoff.Release;

/** What may leave for the pharmacy at which stage; a prescription leaves only while it is in force, that it is taken away always. */
class ReleaseTest {
    private static final List<Awaited> OPEN = List.of();
    private static final List<Awaited> SHUT = List.of(new Awaited("feed-is-current", null, "news from evaluation"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unopened              | off not-in-force | off not-in-force | withdrawn
            Open                  | off not-in-force | off not-in-force | withdrawn
            Proposed              | off not-in-force | off not-in-force | withdrawn
            Checked               | off not-in-force | off not-in-force | withdrawn
            Active                | prescribed       | prescribed       | withdrawn
            Suspended             | off suspended    | off suspended    | withdrawn
            Returned              | off not-in-force | off not-in-force | withdrawn
            Discontinued          | off not-in-force | off not-in-force | withdrawn
            Rejected              | off not-in-force | off not-in-force | withdrawn
            Cancelled             | off not-in-force | off not-in-force | withdrawn
            Open for a change     | later under-review | later under-review | withdrawn
            Proposed for a change | later under-review | later under-review | withdrawn
            Checked for a change  | later under-review | later under-review | withdrawn
            Returned for a change | later under-review | later under-review | withdrawn
            """)
    void eachKindAtEachStage(String stage, String order, String fill, String withdrawal) {
        Review review = Stages.all().get(stage);
        for (var kind : HandOffKind.values()) {
            String expected = switch (kind) {
                case ORDER, CHANGE, RESUME -> order;
                case FILL -> fill;
                case PAUSE, HOLD, STOP -> withdrawal;
            };
            assertThat(words(release(kind, FIRST, review, OPEN, PharmacyHas.THE_ORDER, TODAY)))
                    .as(stage + " " + kind)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING,   off order-not-sent,   off never-sent",
        "NOT_YET,   later order-not-sent, off never-sent",
        "PERHAPS,   later order-not-sent, withdrawn",
        "THE_ORDER, prescribed,           withdrawn"
    })
    void whatThePharmacyHasDecides(PharmacyHas has, String fill, String withdrawal) {
        assertThat(words(release(HandOffKind.FILL, FIRST, Stages.active(), OPEN, has, TODAY)))
                .isEqualTo(fill);
        assertThat(words(release(HandOffKind.STOP, FIRST, Stages.active(), OPEN, has, TODAY)))
                .isEqualTo(withdrawal);
        assertThat(words(release(HandOffKind.ORDER, FIRST, Stages.active(), OPEN, has, TODAY)))
                .isEqualTo("prescribed");
    }

    @ParameterizedTest
    @EnumSource(HandOffKind.class)
    void aShutGateKeepsAllButWithdrawals(HandOffKind kind) {
        assertThat(words(release(kind, FIRST, Stages.active(), SHUT, PharmacyHas.THE_ORDER, TODAY)))
                .isEqualTo(kind.isWithdrawal() ? "withdrawn" : "later awaiting");
    }

    @Test
    void anotherPrescriptionIsNotTheOneInForce() {
        assertThat(words(release(HandOffKind.ORDER, SECOND, Stages.active(), OPEN, PharmacyHas.NOTHING, TODAY)))
                .isEqualTo("off not-in-force");
        assertThat(words(release(HandOffKind.FILL, SECOND, Stages.changeAsked(), OPEN, PharmacyHas.THE_ORDER, TODAY)))
                .isEqualTo("off not-in-force");
    }

    @Test
    void afterItsSixMonthsNothingLeaves() {
        LocalDate last = Objects.requireNonNull(InForce.of(Stages.active())).expiresOn();
        assertThat(words(release(HandOffKind.ORDER, FIRST, Stages.active(), OPEN, PharmacyHas.NOTHING, last)))
                .isEqualTo("prescribed");
        assertThat(words(release(
                        HandOffKind.ORDER, FIRST, Stages.active(), OPEN, PharmacyHas.NOTHING, last.plusDays(1))))
                .isEqualTo("off prescription-expired");
    }

    @Test
    void aSuspendedPrescriptionIsNotHandedOverWhileItsChangeIsUnderReview() {
        Review review = Stages.after(Stages.all().get("Suspended"), Stages.ASK_FOR_MORE);
        assertThat(words(release(HandOffKind.FILL, FIRST, review, OPEN, PharmacyHas.THE_ORDER, TODAY)))
                .isEqualTo("off suspended");
    }

    @ParameterizedTest
    @CsvSource({
        "DUE,        false, false",
        "SENDING,    false, false",
        "SENT,       false, false",
        "UNKNOWN,    true,  true",
        "FAILED,     true,  true",
        "CALLED_OFF, false, true"
    })
    void whatAPersonMaySay(HandOffState state, boolean arrived, boolean again) {
        assertThat(state.canBeSaidToHaveArrived()).isEqualTo(arrived);
        assertThat(state.canBeSentAgain()).isEqualTo(again);
    }

    private static Release release(
            HandOffKind kind, UUID prescription, Review review, List<Awaited> awaited, PharmacyHas has, LocalDate on) {
        var message = new HandOff(
                SECOND,
                FIRST,
                prescription,
                null,
                kind,
                null,
                1,
                HandOffState.SENDING,
                1,
                null,
                Stages.NOW,
                Stages.NOW,
                Stages.NOW);
        return Release.of(message, review, awaited, has, on);
    }

    private static String words(Release release) {
        return switch (release) {
            case Release.Prescribed _ -> "prescribed";
            case Release.Withdrawn _ -> "withdrawn";
            case Release.Later(String code) -> "later " + code;
            case Release.CalledOff(String code) -> "off " + code;
        };
    }
}
