package org.painpath.integrationtherapy.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.integrationtherapy.policy.Shipped;

/** Sessions as kind and hours after the signature: P preparation, D dosing, I integration, X dosing that was called off; lower case is booked, upper case held. */
class CadenceTest {
    private static final Cadence CADENCE = Shipped.policy().cadence();
    private static final Instant SIGNED = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,              CONTACT,             48
            P23,               CONTACT,             48
            P24,               CONTACT,             168
            P24 d60,           BOOKED_SESSION,      60
            P24 D60,           INTEGRATION_SESSION, 132
            P24 D60 i100,      BOOKED_SESSION,      100
            P24 D60 i140,      INTEGRATION_SESSION, 132
            P24 D60 I50,       INTEGRATION_SESSION, 132
            P24 D60 I100,      CONTACT,             168
            P24 X60,           CONTACT,             168
            I108,              CONTACT,             336
            I1680,             CONTACT,             4032
            I3023,             CONTACT,             4032
            I3024,             CONTACT,             6048
            """)
    void tellsWhatIsDueFirst(String sessions, NextStep.What what, int hours) {
        assertThat(CADENCE.next(Optional.of(SIGNED), sessions(sessions)))
                .contains(new NextStep(what, SIGNED.plus(Duration.ofHours(hours))));
    }

    @Test
    void withoutTheDayOfTheSignatureOnlySessionsAreDue() {
        assertThat(CADENCE.next(Optional.empty(), List.of())).isEmpty();
        assertThat(CADENCE.next(Optional.empty(), sessions("D60"))).isPresent();
    }

    @Test
    void whoIsThreeDaysLateIsSought() {
        var rule = new PatientIsReached(CADENCE.outreachAfter());
        var next = Optional.of(new NextStep(NextStep.What.CONTACT, SIGNED));
        assertThat(rule.examine(next, SIGNED.plus(Duration.ofHours(72)))).isInstanceOf(Finding.Satisfied.class);
        assertThat(rule.examine(next, SIGNED.plus(Duration.ofHours(72)).plusSeconds(1)))
                .isInstanceOf(Finding.Concern.class);
        assertThat(rule.examine(Optional.empty(), SIGNED)).isInstanceOf(Finding.Satisfied.class);
    }

    private static List<Session> sessions(String words) {
        List<Session> sessions = new ArrayList<>();
        for (String word : words == null ? new String[0] : words.split(" ")) {
            var startsAt = SIGNED.plus(Duration.ofHours(Long.parseLong(word.substring(1))));
            var session =
                    Session.scheduled(UUID.randomUUID(), startsAt, kind(word.charAt(0)), SessionSetting.CLINIC, null);
            sessions.add(told(session, word.charAt(0)));
        }
        return sessions;
    }

    private static Session told(Session session, char letter) {
        if (letter == 'X') {
            return session.with(SessionStatus.CALLED_OFF);
        }
        return Character.isUpperCase(letter) ? session.with(SessionStatus.COMPLETED) : session;
    }

    private static SessionKind kind(char letter) {
        return switch (Character.toUpperCase(letter)) {
            case 'P' -> SessionKind.PREPARATION;
            case 'D', 'X' -> SessionKind.DOSING;
            default -> SessionKind.INTEGRATION;
        };
    }
}
