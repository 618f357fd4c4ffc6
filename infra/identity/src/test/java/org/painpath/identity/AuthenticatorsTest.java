package org.painpath.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthenticatorsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:10Z");
    private static final DemoUser PRESCRIBER = new DemoUser("prescriber", "Dr. Sam Prescriber", "prescriber", true);
    private final Authenticators once = authenticators(false);

    @Test
    void aCodeIsGoodForItsHalfMinuteAndTheNext() {
        var again = authenticators(true);
        var code = again.shows(PRESCRIBER, NOW);
        assertThat(code).matches("\\d{6}");
        assertThat(again.accepts(PRESCRIBER, code, NOW)).isTrue();
        assertThat(again.accepts(PRESCRIBER, code, NOW.plusSeconds(49))).isTrue();
        assertThat(again.accepts(PRESCRIBER, code, NOW.plusSeconds(50))).isFalse();
        assertThat(again.accepts(PRESCRIBER, code, NOW.minusSeconds(11))).isFalse();
    }

    @Test
    void aCodeIsGoodOnceUnlessTheClinicIsAVirtualOne() {
        var code = once.shows(PRESCRIBER, NOW);
        assertThat(once.accepts(PRESCRIBER, code, NOW)).isTrue();
        assertThat(once.accepts(PRESCRIBER, code, NOW.plusSeconds(1))).isFalse();
        var next = NOW.plusSeconds(30);
        assertThat(once.accepts(PRESCRIBER, once.shows(PRESCRIBER, next), next)).isTrue();
    }

    @Test
    void whoGuessesIsLockedOutForAWhile() {
        var code = once.shows(PRESCRIBER, NOW);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int guess = 0; guess < 5; guess++) {
            assertThat(once.accepts(PRESCRIBER, wrong, NOW)).isFalse();
        }
        assertThat(once.accepts(PRESCRIBER, code, NOW)).isFalse();
        var later = NOW.plusSeconds(61);
        assertThat(once.accepts(PRESCRIBER, once.shows(PRESCRIBER, later), later))
                .isTrue();
    }

    @Test
    void whoHasNoDeviceHasNoCode() {
        var clinician = new DemoUser("clinician", "Dr. Lee Clinician", "clinician", false);
        assertThat(once.accepts(clinician, once.shows(clinician, NOW), NOW)).isFalse();
    }

    private static Authenticators authenticators(boolean codesAgain) {
        return new Authenticators(new IdentitySettings("", "", Path.of(""), true, codesAgain, List.of(), List.of()));
    }
}
