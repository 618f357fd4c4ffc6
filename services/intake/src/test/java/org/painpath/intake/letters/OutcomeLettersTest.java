package org.painpath.intake.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.letters.OutcomeLetter.Line;

/** What who sent a referral reads of its end. */
class OutcomeLettersTest {
    private static final OutcomeLetters LETTERS =
            new OutcomeLetters(new Clinic("Harbour Clinic", "+1 555 0100", ZoneId.of("America/New_York")));

    @Test
    void aDeclineHasItsDatesInTheClinicsTimeAndItsReasonsInWords() {
        var letter = LETTERS.about(ended(Outcome.DECLINED, List.of("not-chronic-pain", "out-of-area"), false));
        assertThat(letter.facts())
                .containsExactly(
                        new Line("Patient", "Ada Quill"),
                        new Line("Born", "14 March 1979"),
                        new Line("Your number", "REF-7"),
                        new Line("Received", "2 November 2026"),
                        new Line("Decided", "3 November 2026"),
                        new Line("Ended", "3 November 2026"),
                        new Line("Outcome", "Declined by the clinic"));
        assertThat(letter.paragraphs()).contains("Reasons: not chronic pain; out of area.");
        assertThat(letter.writtenBy()).containsExactly("Harbour Clinic", "+1 555 0100");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeHasItsOwnWordsAndNamesNoMedicine(Outcome outcome) {
        var letter = LETTERS.about(ended(outcome, List.of(), false));
        assertThat(letter.paragraphs()).hasSize(2);
        assertThat(String.join(" ", letter.paragraphs())).doesNotContainIgnoringCase("ketamine", "reasons");
        assertThat(Outcome.values())
                .filteredOn(other -> other != outcome)
                .allSatisfy(other -> assertThat(
                                LETTERS.about(ended(other, List.of(), false)).paragraphs())
                        .isNotEqualTo(letter.paragraphs()));
    }

    @Test
    void aCorrectionSaysThatItReplacesTheLetterBefore() {
        assertThat(LETTERS.about(ended(Outcome.STOPPED, List.of(), true))
                        .paragraphs()
                        .getFirst())
                .startsWith("This letter replaces");
    }

    @Test
    void whatIsNotKnownIsLeftOutAndNoLogLineTellsThePatient() {
        var unknown = new EndedReferral(
                null,
                null,
                null,
                Instant.EPOCH,
                null,
                new Closing(new UUID(1, 1), Outcome.WITHDRAWN, Instant.EPOCH),
                List.of(),
                false);
        assertThat(LETTERS.about(unknown).facts())
                .extracting(Line::name)
                .containsExactly("Received", "Ended", "Outcome");
        var known = ended(Outcome.STOPPED, List.of(), false);
        assertThat(known.toString() + LETTERS.about(known)).doesNotContain("Quill");
    }

    private static EndedReferral ended(Outcome outcome, List<String> reasons, boolean corrects) {
        return new EndedReferral(
                "REF-7",
                "Ada Quill",
                LocalDate.of(1979, 3, 14),
                Instant.parse("2026-11-03T02:30:00Z"),
                Instant.parse("2026-11-03T15:00:00Z"),
                new Closing(new UUID(1, 1), outcome, Instant.parse("2026-11-03T15:00:00Z")),
                reasons,
                corrects);
    }
}
