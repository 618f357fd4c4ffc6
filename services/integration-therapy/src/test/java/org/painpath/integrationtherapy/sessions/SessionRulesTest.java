package org.painpath.integrationtherapy.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.integrationtherapy.policy.Shipped;

class SessionRulesTest {
    private static final SessionRules RULES =
            SessionRules.under(Shipped.policy().sessions());
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
        assertThat(worst(RULES.beforeDose(vitals(0, systolic, diastolic, spo2))))
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
        assertThat(worst(RULES.duringSession(clinic(), vitals(40, systolic, diastolic, spo2), null)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            CLINIC, none,            none,  ok
            HOME,   none,            true,  missing
            HOME,   none,            false, STOP
            HOME,   true true true,  none,  missing
            HOME,   true true true,  false, STOP
            HOME,   true true true,  true,  ok
            HOME,   false true true, true,  STOP
            HOME,   true false true, true,  STOP
            HOME,   true true false, true,  STOP
            """)
    void nobodyTakesADoseAtHomeAlone(SessionSetting setting, String monitor, Boolean present, String expected) {
        var session = dosing(setting);
        var attested = monitor == null ? session : session.with(monitor(monitor.split(" ")));
        assertThat(worst(List.of(RULES.company(attested, present)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"120,5,ok", "121,5,STOP", "121,4,ok", "40,24,ok", "150,none,ok"})
    void dissociationIsOverAfterTwoHours(int minute, Integer cadss6, String expected) {
        var vitals = new Vitals(minute, 120, 80, 98, null, cadss6);
        assertThat(worst(List.of(RULES.dissociation(vitals)))).isEqualTo(expected);
    }

    /** Sets as minute/systolic/SpO2/CADSS-6. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            40/130/98/9 120/125/98/1,              ok
            30/130/98/9 150/125/98/4,              ok
            120/125/98/1,                          missing
            40/130/98/9,                           missing
            29/130/98/9 120/125/98/1,              missing
            56/130/98/9 120/125/98/1,              missing
            40/130/-/9 120/125/98/1,               missing
            40/130/98/9 120/125/98/-,              missing
            40/130/98/9 120/165/98/1,              HOLD
            40/130/98/9 120/165/98/1 135/150/98/-, ok
            40/130/98/9 120/125/91/1,              HOLD
            40/130/98/9 120/125/98/5,              HOLD
            40/130/98/9 120/125/98/5 140/125/98/4, ok
            """)
    void theSessionEndsWhenItsChecksAreDoneAndThePatientIsWell(String sets, String expected) {
        var session = clinic();
        for (String set : sets.split(" ")) {
            session = session.with(set(set.split("/")));
        }
        assertThat(worst(RULES.beforeLeaving(session))).isEqualTo(expected);
    }

    @Test
    void whereTheLastCheckWasJudgedTheJudgementStandsForHowThePatientLeft() {
        var missed = clinic().with(set("40/130/98/9".split("/"))).with(new MissedCheck(120, MONDAY, null, null));
        assertThat(worst(RULES.beforeLeaving(missed))).isEqualTo("missing");
        assertThat(worst(RULES.beforeLeaving(missed.judged(120, MissedCheckReason.TAKEN_TO_EMERGENCY, "clara"))))
                .isEqualTo("ok");
    }

    /** Where a clinician has judged that the last check was missed: sets as above, and the reason. */
    @ParameterizedTest
    @CsvSource({
        "40/130/98/9,                  DEVICE_FAILED,      ok",
        "40/165/98/9,                  DEVICE_FAILED,      HOLD",
        "40/130/91/9,                  SEEN_LATE_AND_WELL, HOLD",
        "40/130/91/9 155/130/-/1,      SEEN_LATE_AND_WELL, HOLD",
        "40/130/98/9 155/165/98/1,     SEEN_LATE_AND_WELL, HOLD",
        "40/130/98/9 155/130/98/9,     SEEN_LATE_AND_WELL, HOLD",
        "40/165/98/9 155/130/98/1,     SEEN_LATE_AND_WELL, ok",
        "40/165/98/9,                  REFUSED_BY_PATIENT, HOLD",
        "40/185/90/9,                  TAKEN_TO_EMERGENCY, ok"
    })
    void whatWasMeasuredMustBeGoodThoughTheLastCheckWasJudged(String sets, MissedCheckReason reason, String expected) {
        var session = clinic().with(new MissedCheck(120, MONDAY, null, null)).judged(120, reason, "clara");
        for (String set : sets.split(" ")) {
            session = session.with(set(set.split("/")));
        }
        assertThat(worst(RULES.beforeLeaving(session))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MMCM,ok", "CMM,HOLD", "MMM,HOLD", "MC,ok", "'',ok", "CMSM,HOLD", "MM,HOLD", "MMS,HOLD"})
    void twoContactsMissedInARow(String sequence, String expected) {
        assertThat(worst(List.of(RULES.contacts(sessions(sequence))))).isEqualTo(expected);
    }

    @Test
    void everyRuleIsAskedEvenAfterAStop() {
        assertThat(RULES.beforeDose(vitals(0, 190, 115, 80))).hasSize(3).allMatch(Finding::blocks);
    }

    private static Vitals vitals(int minute, int systolic, int diastolic, Integer spo2) {
        return new Vitals(minute, systolic, diastolic, spo2, null, null);
    }

    private static Session clinic() {
        return dosing(SessionSetting.CLINIC);
    }

    private static Session dosing(SessionSetting setting) {
        return Session.scheduled(UUID.randomUUID(), MONDAY, SessionKind.DOSING, setting, null);
    }

    private static PeerMonitor monitor(String[] answers) {
        return new PeerMonitor(
                Boolean.parseBoolean(answers[0]),
                Boolean.parseBoolean(answers[1]),
                Boolean.parseBoolean(answers[2]),
                "tess");
    }

    private static Vitals set(String[] parts) {
        return new Vitals(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 80, number(parts[2]), 70, number(parts[3]));
    }

    private static @Nullable Integer number(String text) {
        return text.equals("-") ? null : Integer.valueOf(text);
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
                                SessionSetting.HOME,
                                null)
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
