package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.intake.appointments.AppointmentNews;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.Notices;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.closedloop.ClosedLoop;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.questionnaires.Questionnaires;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.ReferralCommand.CallOffAppointments;
import org.painpath.intake.referral.ReferralCommand.NoteAppointment;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;

/** News of visits in, messages that the patient is due out. */
class AppointmentNotingTest {

    private static final ReferralDecider DECIDER = new ReferralDecider(Screening.under(Policies.NOVEMBER_2026));
    private static final Referral ACCEPTED = new Accepted(
            Priority.ROUTINE,
            "coordinator",
            ScreeningFacts.none(),
            Questionnaires.NONE,
            null,
            Notices.NONE,
            ClosedLoop.at(Standing.ACCEPTED));
    private static final UUID VISIT = new UUID(1, 1);
    private static final Instant STARTS = Instant.parse("2026-12-01T09:00:00Z");

    private static final NoteAppointment BOOKED = note(1, Happening.BOOKED, STARTS, VisitMode.IN_PERSON);
    private static final NoteAppointment MOVED = note(2, Happening.MOVED, STARTS.plusSeconds(7200), null);

    @Test
    void theSameEventMakesNoSecondMessage() {
        assertThat(noted(ACCEPTED, BOOKED)).hasSize(1);
        assertThat(noted(after(ACCEPTED, BOOKED), BOOKED)).isEmpty();
    }

    @Test
    void aMoveIsTheNextMessageOfTheSameVisit() {
        AppointmentNotice moved = noted(after(ACCEPTED, BOOKED), MOVED).getFirst();
        assertThat(moved.appointmentId()).isEqualTo(VISIT);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.startsAt()).isEqualTo(STARTS.plusSeconds(7200));
    }

    @Test
    void aChangeOfWhatWasNeverBookedIsRefused() {
        assertThat(DECIDER.decide(ACCEPTED, MOVED))
                .isEqualTo(Decision.refused("unknown-appointment", "A change of a visit that was never booked."));
    }

    @Test
    void aWithdrawalForgetsNoVisitSoItCanBeCalledOff() {
        Referral withdrawn = after(after(ACCEPTED, BOOKED), new WithdrawReferral(RequestedBy.PATIENT, "changed-mind"));
        var callOff = new CallOffAppointments(new UUID(2, 9), STARTS.minusSeconds(1));
        assertThat(noted(withdrawn, callOff))
                .extracting(AppointmentNotice::happening)
                .containsExactly(Happening.CANCELLED);
        assertThat(noted(after(withdrawn, callOff), callOff)).isEmpty();
    }

    private static NoteAppointment note(int event, Happening happening, Instant startsAt, @Nullable VisitMode mode) {
        return new NoteAppointment(
                new AppointmentNews(new UUID(2, event), happening, VISIT, startsAt, 60, mode, null),
                STARTS.minusSeconds(3600).plusSeconds(event));
    }

    private static List<AppointmentNotice> noted(Referral referral, ReferralCommand command) {
        return events(referral, command).stream()
                .filter(AppointmentNoted.class::isInstance)
                .map(AppointmentNoted.class::cast)
                .map(AppointmentNoted::notice)
                .toList();
    }

    private static Referral after(Referral referral, ReferralCommand command) {
        Referral next = referral;
        for (ReferralEvent event : events(referral, command)) {
            next = DECIDER.evolve(next, event);
        }
        return next;
    }

    private static List<ReferralEvent> events(Referral referral, ReferralCommand command) {
        return switch (DECIDER.decide(referral, command)) {
            case Decision.Accepted<ReferralEvent>(var events) -> events;
            case Decision.Refused<ReferralEvent> refused -> throw new AssertionError(refused.code());
        };
    }
}
