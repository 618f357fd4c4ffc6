package org.painpath.intake.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;

class AppointmentLettersTest {

    private static final String ROOM = "https://video.example/room";
    private static final AppointmentLetters LETTERS =
            new AppointmentLetters(new Clinic("Harbour Clinic", "+1 555 0100", ZoneId.of("America/New_York")));

    @Test
    void aBookedVisitIsToldInTheClinicsTime() {
        var letter = LETTERS.about(notice(Happening.BOOKED, VisitMode.IN_PERSON, null));
        assertThat(letter.text()).isEqualTo("""
                Hello,

                an appointment has been made for you:

                    Tuesday, 1 December 2026 at 09:30 (America/New_York)
                    At the clinic

                The attached invitation adds it to your calendar. If you cannot come, please tell us: +1 555 0100

                Harbour Clinic
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "BOOKED,    Your appointment - Harbour Clinic,                an appointment has been made",
        "MOVED,     Your appointment has a new time - Harbour Clinic, your appointment was moved",
        "CANCELLED, Your appointment is cancelled - Harbour Clinic,   will not take place",
        "MISSED,    We missed you - Harbour Clinic,                   did not see you",
    })
    void eachHappeningHasItsWords(Happening happening, String subject, String words) {
        var letter = LETTERS.about(notice(happening, VisitMode.IN_PERSON, null));
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.text()).contains(words, "+1 555 0100", "1 December 2026");
    }

    @Test
    void aVideoVisitHasItsLinkAndOneWithoutSaysSo() {
        assertThat(LETTERS.about(notice(Happening.BOOKED, VisitMode.VIDEO, ROOM))
                        .text())
                .contains("By video")
                .contains(ROOM);
        assertThat(LETTERS.about(notice(Happening.MOVED, VisitMode.VIDEO, null)).text())
                .contains("we will send you the link");
        assertThat(LETTERS.about(notice(Happening.CANCELLED, VisitMode.VIDEO, ROOM))
                        .text())
                .doesNotContain(ROOM);
    }

    @ParameterizedTest
    @EnumSource
    void nothingClinicalIsWritten(Happening happening) {
        var letter = LETTERS.about(notice(happening, VisitMode.VIDEO, ROOM));
        assertThat((letter.subject() + letter.text()).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("ketamine", "pain", "diagnos", "treatment", "medic");
    }

    private static AppointmentNotice notice(Happening happening, VisitMode mode, @Nullable String link) {
        return new AppointmentNotice(
                new UUID(1, 1), happening, new UUID(1, 2), 0, Instant.parse("2026-12-01T14:30:00Z"), 60, mode, link);
    }
}
