package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.nothing;
import static org.painpath.chassis.domain.Decision.refused;

import java.util.function.Function;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Notices;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand.CallOffAppointments;
import org.painpath.intake.referral.ReferralCommand.NoteAppointment;

/** What evaluation's news of a visit leads to: a message that the patient is due, once for each event, and a Task that moves on. */
final class AppointmentNoting {

    private AppointmentNoting() {}

    /** Between services there is no order: news of a visit may come after the withdrawal. */
    static Decision<ReferralEvent> note(Referral referral, NoteAppointment command) {
        return switch (referral) {
            case Accepted it -> noted(it.notices(), command, notice -> shown(it, command, notice));
            case Withdrawn it -> noted(it.notices(), command, _ -> Stream.empty());
            case Unreceived _, Received _, Open _, Declined _ ->
                refused("not-accepted", "A visit of a referral that intake has not accepted.");
        };
    }

    /** The end of an evaluation calls off the visits that were to come; where there are none, nobody is due a message. */
    static Decision<ReferralEvent> callOff(Referral referral, CallOffAppointments command) {
        return switch (referral) {
            case Accepted it -> calledOff(it.notices(), command);
            case Withdrawn it -> calledOff(it.notices(), command);
            case Unreceived _, Received _, Open _, Declined _ -> nothing();
        };
    }

    private static Decision<ReferralEvent> noted(
            Notices notices, NoteAppointment command, Function<AppointmentNotice, Stream<PathwayNoted>> shown) {
        if (notices.has(command.news())) {
            return nothing();
        }
        return notices.next(command.news())
                .map(notice -> Decision.<ReferralEvent>accepted(
                        Stream.concat(Stream.of(new AppointmentNoted(notice)), shown.apply(notice))
                                .toList()))
                .orElseGet(() -> refused("unknown-appointment", "A change of a visit that was never booked."));
    }

    private static Stream<PathwayNoted> shown(Accepted referral, NoteAppointment command, AppointmentNotice notice) {
        Standing standing = standing(referral.notices().with(notice), command);
        return PathwayNoting.step(referral.loop(), command.news().eventId(), standing, command.at()).stream();
    }

    /** Of two visits one may be cancelled while the other stands. */
    private static Standing standing(Notices notices, NoteAppointment command) {
        return switch (command.news().happening()) {
            case BOOKED, MOVED -> Standing.SCHEDULED;
            case MISSED -> Standing.VISIT_MISSED;
            case CANCELLED -> notices.expectVisitAfter(command.at()) ? Standing.SCHEDULED : Standing.VISIT_CANCELLED;
        };
    }

    private static Decision<ReferralEvent> calledOff(Notices notices, CallOffAppointments command) {
        return accepted(notices.cancelledBy(command.eventId(), command.at()).stream()
                .map(AppointmentNoted::new)
                .toList());
    }
}
