package org.painpath.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.referral.Channel;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.screening.Today;

/** Who the patient is said to be, and that no log line can say it. */
class IdentityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final PatientIdentity PATIENT = new PatientIdentity(
            "Example", "Pat", LocalDate.of(1971, 3, 5), Sex.FEMALE, List.of(), "555-0100", "pat@example.org", "1 Way");

    @ParameterizedTest
    @CsvSource({"2026-11-23, true", "2026-11-24, false", "1896-11-23, true", "1895-11-24, true", "1895-11-23, false"})
    void aBirthDateIsADayOfTheLast130Years(LocalDate birthDate, boolean possible) {
        assertThat(PatientIdentity.canBeBornOn(birthDate, TODAY)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            pat@example.org,     pat@example.org
            ' pat@example.org ', pat@example.org
            pat@,                none
            @example.org,        none
            pat@a@b,             none
            'pat @example.org',  none
            none,                none
            """)
    void whatIsNoMailAddressIsNone(@Nullable String text, @Nullable String address) {
        assertThat(MailAddress.of(text).orElse(null)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"254, true", "255, false"})
    void aMailAddressHasAtMost254Letters(int letters, boolean taken) {
        String domain = "@example.org";
        assertThat(MailAddress.of("p".repeat(letters - domain.length()) + domain)
                        .isPresent())
                .isEqualTo(taken);
    }

    @Test
    void noLogLineNamesThePatient() {
        var submission = new ReferralSubmission(
                Channel.FHIR,
                new OriginatingId("urn:ehr", "4711"),
                Priority.URGENT,
                PATIENT,
                ScreeningFacts.none(),
                List.of("Pat calls every day"),
                "doctor@example.org",
                "fhir",
                "{}");
        assertThat(PATIENT).hasToString("PatientIdentity[…]");
        assertThat(submission).hasToString("ReferralSubmission[FHIR, URGENT]");
        assertThat(new Amendment(PATIENT, ScreeningFacts.none(), "fhir", "{}")).hasToString("Amendment[…]");
    }

    @Test
    void theDayIsThatOfTheClinic() {
        var evening = Instant.parse("2026-11-24T09:59:59Z");
        var calendar = new ClinicCalendar(Clock.fixed(evening, HONOLULU), HONOLULU);
        assertThat(calendar.today()).isEqualTo(TODAY);
        assertThat(calendar.now()).isEqualTo(new Today(TODAY, evening));
        assertThat(calendar.of(evening.plusSeconds(1)).date()).isEqualTo(TODAY.plusDays(1));
        assertThat(calendar.startOf(TODAY)).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(calendar.morningOf(TODAY)).isEqualTo("2026-11-23T19:00:00Z");
    }
}
