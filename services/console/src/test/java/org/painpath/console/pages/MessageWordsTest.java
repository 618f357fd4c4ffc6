package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageWordsTest {

    @ParameterizedTest
    @CsvSource({
        "refused-550, the mail server refused it for good (550)",
        "not-now-421, the mail server does not take it for now (421)",
        "bad-address, the address is no e-mail address",
        "something-new, something-new"
    })
    void codesAreSaidInWordsAndOneThatIsNotKnownAsItIs(String code, String said) {
        assertThat(MessageWords.FAILED.why(code)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"BOOKED, Visit booked", "LETTER_READY, Letter ready", "SOMETHING_NEW, SOMETHING_NEW"})
    void whatAMessageTellsIsSaidInWords(String about, String said) {
        assertThat(MessageWords.about(about)).isEqualTo(said);
    }

    @Test
    void thoseThatWaitForAPersonComeWithTheMostDoubtfulFirst() {
        assertThat(MessageWords.WAITING)
                .containsExactly(MessageWords.UNKNOWN, MessageWords.FAILED, MessageWords.NO_ADDRESS);
        assertThat(MessageWords.SENT.waits()).isFalse();
        assertThat(MessageWords.SENT.why(null)).isEmpty();
    }
}
