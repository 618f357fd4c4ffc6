package org.painpath.intake.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.NamedIds;
import org.painpath.intake.information.Whom;
import org.painpath.intake.notices.Notice.OfLetter;
import org.painpath.intake.notices.Notice.OfReferral;
import org.painpath.intake.notices.Notice.OfRequest;
import org.painpath.intake.notices.Notice.OfVisit;

/** Who is told of what, until when it is news, and that the same event is told once. */
class NoticeTest {
    private static final UUID REFERRAL = new UUID(1, 1);
    private static final UUID LETTER = new UUID(1, 2);
    private static final Instant STARTS = Instant.parse("2026-12-01T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
    private static final InformationRequest REQUEST = new InformationRequest(
            new UUID(1, 3),
            Whom.REFERRER,
            List.of("mri-report"),
            DUE,
            List.of(DUE.minusDays(2)),
            DUE.plusDays(2),
            false);

    @ParameterizedTest
    @EnumSource
    void thePatientIsToldOfAVisit(Happening happening) {
        var visit = new AppointmentNotice(
                new UUID(2, 1), happening, new UUID(2, 2), 0, STARTS, 60, VisitMode.IN_PERSON, null);
        var notice = new OfVisit(visit);
        assertThat(notice.to()).isEqualTo(Whom.PATIENT);
        assertThat(notice.about()).hasToString(happening.name());
        assertThat(notice.messageId()).isEqualTo(visit.messageId());
        assertThat(notice.isNewsAt(STARTS.minusSeconds(1))).isTrue();
        assertThat(notice.isNewsAt(STARTS)).isEqualTo(happening == Happening.MISSED);
    }

    @Test
    void whoIsAskedIsAskedAndRemindedOnceEach() {
        var asked = OfRequest.asked(REFERRAL, REQUEST);
        var reminder = OfRequest.reminder(REFERRAL, REQUEST, DUE.minusDays(2));
        assertThat(asked)
                .isEqualTo(new OfRequest(
                        NamedIds.of(REQUEST.requestId(), 0),
                        REFERRAL,
                        REQUEST.requestId(),
                        Whom.REFERRER,
                        About.INFORMATION_REQUESTED,
                        List.of("mri-report"),
                        DUE));
        assertThat(reminder.about()).isEqualTo(About.INFORMATION_REMINDER);
        assertThat(OfRequest.reminder(REFERRAL, REQUEST, DUE.minusDays(2)).messageId())
                .isEqualTo(reminder.messageId());
        assertThat(List.of(
                        asked.messageId(),
                        reminder.messageId(),
                        OfRequest.reminder(REFERRAL, REQUEST, DUE.minusDays(1)).messageId()))
                .doesNotHaveDuplicates();
    }

    /** The due day is over in the last time zone. */
    @ParameterizedTest
    @CsvSource({"2026-12-08T23:59:59Z, true", "2026-12-09T00:00:00Z, false"})
    void aRequestIsNewsUntilItsDayIsOver(Instant moment, boolean news) {
        assertThat(OfRequest.asked(REFERRAL, REQUEST).isNewsAt(moment)).isEqualTo(news);
    }

    @Test
    void theReferrerIsToldThatALetterIsThereAndHowTheReferralStands() {
        var letter = OfLetter.ready(REFERRAL, LETTER);
        assertThat(letter.to()).isEqualTo(Whom.REFERRER);
        assertThat(letter.about()).isEqualTo(About.LETTER_READY);
        assertThat(letter.isNewsAt(Instant.MAX)).isTrue();
        assertThat(letter.messageId())
                .isEqualTo(OfLetter.ready(REFERRAL, LETTER).messageId());
        var received = new OfReferral(REFERRAL, About.REFERRAL_RECEIVED);
        assertThat(received.to()).isEqualTo(Whom.REFERRER);
        assertThat(received.isNewsAt(Instant.MAX)).isTrue();
        assertThat(List.of(
                        letter.messageId(),
                        OfLetter.ready(REFERRAL, REFERRAL).messageId(),
                        received.messageId(),
                        new OfReferral(REFERRAL, About.REFERRAL_DECLINED).messageId(),
                        new OfReferral(LETTER, About.REFERRAL_RECEIVED).messageId()))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }
}
