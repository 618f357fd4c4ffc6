package org.painpath.intake.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.ProductId;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.letters.Clinic;

/**
 * A visit as a calendar reads it (RFC 5545, RFC 5546): one UID for all that becomes of it, times in UTC, no word of why
 * the patient comes.
 */
final class Invitation {

    private final Clinic clinic;
    private final String organizer;

    /** @param organizer the clinic's address */
    Invitation(Clinic clinic, String organizer) {
        this.clinic = clinic;
        this.organizer = organizer;
    }

    static String method(AppointmentNotice notice) {
        return notice.happening() == Happening.CANCELLED ? Method.CANCEL : Method.REQUEST;
    }

    /** @param patient the patient's address */
    String of(AppointmentNotice notice, String patient, Instant writtenAt) {
        var calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Painpath//intake//EN"));
        calendar.setMethod(method(notice));
        calendar.addEvent(event(notice, patient, writtenAt));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(AppointmentNotice notice, String patient, Instant writtenAt) {
        var event = new VEvent();
        event.setUid(notice.appointmentId().toString());
        event.setSequence(notice.sequence());
        event.setDateTimeStamp(Date.from(writtenAt));
        event.setDateStart(Date.from(notice.startsAt()));
        event.setDateEnd(Date.from(notice.endsAt()));
        event.setSummary("Appointment at " + clinic.name());
        event.setStatus(notice.happening() == Happening.CANCELLED ? Status.cancelled() : Status.confirmed());
        event.setOrganizer(new Organizer(clinic.name(), organizer));
        event.addAttendee(invited(patient));
        String link = notice.telehealthLink();
        if (link != null) {
            event.setLocation(link);
        }
        return event;
    }

    private static Attendee invited(String patient) {
        var attendee = new Attendee(null, patient);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setRsvp(false);
        return attendee;
    }
}
