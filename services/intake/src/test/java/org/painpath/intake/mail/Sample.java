package org.painpath.intake.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.letters.Clinic;

/** A visit, and the clinic that it is at. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final UUID VISIT = UUID.fromString("019ac3f0-6d00-7a10-8f00-000000000001");
    static final String ROOM = "https://meet.example/5b1d0c7e9f3a48e2b6c4d8a1f07e93b52c6a4d105b1d0c7e9f3a48e2b6";
    static final Clinic CLINIC = new Clinic("Clinic; Harbour, Main St", "+1 555 0100", ZoneOffset.UTC);
    static final String FROM = "appointments@clinic.example";
    static final String PATIENT = "patient@mail.example";

    static final Mails MAILS = new Mails(CLINIC, FROM, code -> "words of " + code);

    private Sample() {}

    static AppointmentNotice inPerson(Happening happening, int sequence) {
        return new AppointmentNotice(
                new UUID(7, sequence),
                happening,
                VISIT,
                sequence,
                Instant.parse("2026-12-01T09:00:00Z"),
                45,
                VisitMode.IN_PERSON,
                null);
    }

    static AppointmentNotice byVideo() {
        return new AppointmentNotice(
                new UUID(7, 7),
                Happening.BOOKED,
                VISIT,
                0,
                Instant.parse("2026-12-01T09:00:00Z"),
                45,
                VisitMode.VIDEO,
                ROOM);
    }
}
