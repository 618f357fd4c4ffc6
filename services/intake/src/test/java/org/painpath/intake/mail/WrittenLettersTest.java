package org.painpath.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.Whom;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.letters.Letter;
import org.painpath.intake.notices.About;
import org.painpath.intake.notices.Notice;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;

/** The words that come out of the files. */
class WrittenLettersTest {
    private static final UUID REFERRAL = UUID.fromString("019ac3f0-6d00-7a10-8f00-000000000001");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final Screening SCREENING = Screening.under(Policies.NOVEMBER_2026);

    private final WrittenLetters letters = new WrittenLetters(
            new Clinic("Harbour & Clinic", "+1 555 0100", ZoneOffset.UTC), new ItemWords(SCREENING::item)::of);

    @Test
    void aPatientIsAskedInPlainWords() {
        Letter letter = letters.about(Notice.OfRequest.asked(REFERRAL, request(Whom.PATIENT)));
        assertThat(letter.subject()).isEqualTo("We need some information from you - Harbour & Clinic");
        assertThat(letter.text()).isEqualTo("""
            Hello,

            to go on with your referral we need this from you:

                - State of residence
                - insurance card

            Please let us have it by Monday, 30 November 2026. You can call or write to us:
            +1 555 0100

            An e-mail is not a safe place for details of your health. Please tell us
            by telephone, or at the clinic.

            Harbour & Clinic
            """);
    }

    @Test
    void aReminderSaysSo() {
        var notice = Notice.OfRequest.reminder(REFERRAL, request(Whom.PATIENT), DUE.minusDays(3));
        assertThat(letters.about(notice).subject()).startsWith("A reminder: ");
        assertThat(letters.about(notice).text()).contains("    - State of residence\n", "30 November 2026");
    }

    @Test
    void aReferrerIsToldTheNumberAndWhatIsMissing() {
        var asked = letters.about(Notice.OfRequest.asked(REFERRAL, request(Whom.REFERRER)));
        assertThat(asked.subject()).contains(REFERRAL.toString());
        assertThat(asked.text()).contains(REFERRAL.toString(), "    - State of residence\n", "30 November 2026");
        var reminder = letters.about(Notice.OfRequest.reminder(REFERRAL, request(Whom.REFERRER), DUE));
        assertThat(reminder.subject()).startsWith("A reminder: ");
    }

    @ParameterizedTest
    @CsvSource({"REFERRAL_RECEIVED, has come in", "REFERRAL_DECLINED, cannot take the patient on"})
    void aReferrerIsToldHowTheReferralStands(About about, String words) {
        Letter letter = letters.about(new Notice.OfReferral(REFERRAL, about));
        assertThat(letter.subject()).contains(REFERRAL.toString());
        assertThat(letter.text())
                .contains(words, REFERRAL.toString(), "+1 555 0100")
                .startsWith("Hello,");
        assertThat((letter.subject() + letter.text()).toLowerCase(Locale.ROOT))
                .doesNotContain("ketamine", "diagnos", "pain", "[", "$");
    }

    @Test
    void aReferrerIsToldThatALetterIsReadyAndNothingOfWhatItSays() {
        Letter letter = letters.about(Notice.OfLetter.ready(REFERRAL, new UUID(7, 7)));
        assertThat(letter.subject()).contains("is ready", REFERRAL.toString());
        assertThat(letter.text())
                .contains(REFERRAL.toString(), "a letter about it is ready", "+1 555 0100")
                .startsWith("Hello,");
        assertThat((letter.subject() + letter.text()).toLowerCase(Locale.ROOT))
                .doesNotContain("ketamine", "diagnos", "pain", "declined", "treat", "[", "$");
    }

    @Test
    void oneEventIsOneMail() {
        var one = Notice.OfLetter.ready(REFERRAL, new UUID(7, 7));
        assertThat(Notice.OfLetter.ready(REFERRAL, new UUID(7, 7))).isEqualTo(one);
        assertThat(Notice.OfLetter.ready(REFERRAL, new UUID(7, 8)).messageId()).isNotEqualTo(one.messageId());
        assertThat(new Notice.OfReferral(REFERRAL, About.REFERRAL_DECLINED).messageId())
                .isNotEqualTo(one.messageId());
    }

    @Test
    void anItemThatNoRuleKnowsIsItsOwnWords() {
        var words = new ItemWords(_ -> Optional.empty());
        assertThat(words.of("mri-report_of-2026")).isEqualTo("mri report of 2026");
    }

    private static InformationRequest request(Whom from) {
        return new InformationRequest(
                new UUID(5, 5),
                from,
                List.of("state-of-residence", "insurance-card"),
                DUE,
                List.of(),
                DUE.plusDays(1),
                false);
    }
}
