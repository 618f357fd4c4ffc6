package org.painpath.integrationtherapy.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;

class SessionRulesTest {
    private static final SessionPolicy POLICY = SessionPolicy.standard();
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            140, 90,  98,   ok
            141, 90,  98,   HOLD
            140, 91,  98,   HOLD
            179, 109, 98,   HOLD
            180, 90,  98,   STOP
            140, 110, 98,   STOP
            120, 80,  92,   ok
            120, 80,  91,   STOP
            120, 80,  none, missing
            """)
    void beforeADose(int systolic, int diastolic, Integer spo2, String expected) {
        assertThat(worst(POLICY.beforeDose(vitals(0, systolic, diastolic, spo2))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "159,99,98,ok",
        "160,99,98,HOLD",
        "159,100,98,HOLD",
        "180,99,98,STOP",
        "159,110,98,STOP",
        "150,95,91,STOP"
    })
    void afterADose(int systolic, int diastolic, Integer spo2, String expected) {
        assertThat(worst(POLICY.duringSession(vitals(40, systolic, diastolic, spo2))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"CLINIC,none,ok", "HOME,true,ok", "HOME,false,STOP", "HOME,none,missing"})
    void nobodyTakesADoseAtHomeAlone(SessionSetting setting, Boolean present, String expected) {
        assertThat(worst(List.of(POLICY.company(setting, present)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MMCM,ok", "CMM,HOLD", "MMM,HOLD", "MC,ok", "'',ok", "CMSM,HOLD", "MM,HOLD", "MMS,HOLD"})
    void twoContactsMissedInARow(String sequence, String expected) {
        assertThat(worst(List.of(POLICY.contacts(sessions(sequence))))).isEqualTo(expected);
    }

    @Test
    void everyRuleIsAskedEvenAfterAStop() {
        assertThat(POLICY.beforeDose(vitals(0, 190, 115, 80))).hasSize(3).allMatch(Finding::blocks);
    }

    private static Vitals vitals(int minute, int systolic, int diastolic, Integer spo2) {
        return new Vitals(minute, systolic, diastolic, spo2, null);
    }

    private static String worst(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> switch (finding) {
                    case Finding.Satisfied _ -> Stream.<String>empty();
                    case Finding.MissingData _ -> Stream.of("missing");
                    case Finding.Concern concern -> Stream.of(concern.severity().name());
                })
                .max(String::compareTo)
                .orElse("ok");
    }

    private static List<Session> sessions(String sequence) {
        return IntStream.range(0, sequence.length())
                .mapToObj(week -> Session.scheduled(
                                UUID.randomUUID(),
                                MONDAY.plusSeconds(week * 604_800L),
                                SessionKind.INTEGRATION,
                                SessionSetting.HOME)
                        .with(status(sequence.charAt(week))))
                .toList();
    }

    private static SessionStatus status(char letter) {
        return switch (letter) {
            case 'M' -> SessionStatus.MISSED;
            case 'C' -> SessionStatus.COMPLETED;
            default -> SessionStatus.SCHEDULED;
        };
    }
}
