package org.painpath.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.web.Refusal;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class Hl7DoorTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final UUID REFERRAL = UUID.fromString("01939c2e-1111-7abc-8def-000000000001");
    private static final String MESSAGE = "MSH|^~\\&|LAB|NORTHSIDE|US|PAINPATH|20261122||ORU^R01^ORU_R01|M1|P|2.5.1"
            + "||||||UNICODE UTF-8\rPID|1||T1||Müller\r";

    private final Hl7Door door = new Hl7Door(CLOCK);
    private final List<Er7Message> handled = new ArrayList<>();

    @Test
    void whatIsTakenIsAcknowledgedToItsSender() {
        var answer = send(MESSAGE);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(text(answer))
                .startsWith("MSH|^~\\&|US|PAINPATH|LAB|NORTHSIDE|20261123120000+0000||ACK^R01^ACK|")
                .endsWith("|P|2.5.1||||||UNICODE UTF-8\rMSA|AA|M1\r");
        assertThat(handled)
                .singleElement()
                .satisfies(message ->
                        assertThat(message.first("PID").orElseThrow().text(5)).isEqualTo("Müller"));
    }

    @Test
    void theSameIsSaidByHttp() {
        var response = send(MESSAGE).byHttp();
        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(response.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
                .isEqualTo("x-application/hl7-v2+er7;charset=UTF-8");
        assertThat(response.getHeaders().getFirst("Painpath-Referral")).isEqualTo(REFERRAL.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "|P|2.5.1, |P|9.9, 203",
        "UNICODE UTF-8, BIG-5, 103",
        "Müller, M\u202Ell, 102",
        "\\rPID|, \\rPI|, 100",
        "\\rPID|, \\rP|\\rPID|, 100",
        "\\rPID|, \\rXY\\rPID|, 100",
        "\\rPID|, \\rMSH|, 100"
    })
    void whatCannotBeReadIsNotHandled(String text, String replacement, String error) {
        var answer = send(MESSAGE.replace(text.replace("\\r", "\r"), replacement.replace("\\r", "\r")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(text(answer)).contains("\rMSA|AR|M1\r").contains("|" + error + "^");
        assertThat(handled).isEmpty();
    }

    /** A field of nothing but separators has no first part to Java's own splitting. */
    @ParameterizedTest
    @CsvSource({"ORU^R01^ORU_R01, ^^", "|2.5.1|, |^|", "UNICODE UTF-8, ~"})
    void aFieldOfSeparatorsAloneIsAnEmptyField(String text, String replacement) {
        assertThat(text(send(MESSAGE.replace(text, replacement)))).contains("\rMSA|A");
    }

    @Test
    void aFacilityOfSeparatorsAloneIsNoAuthority() {
        assertThat(Er7Header.of(MESSAGE.replace("NORTHSIDE", "^^")).authority()).isEmpty();
    }

    @Test
    void bytesOfAnotherCharacterSetAreRefused() {
        var answer = door.answer(MESSAGE.getBytes(StandardCharsets.ISO_8859_1), this::take);
        assertThat(text(answer)).contains("MSA|AR|M1").contains("MSH^1^18");
    }

    @Test
    void aSendersCharacterSetIsReadAndWritten() {
        String latin = MESSAGE.replace("UNICODE UTF-8", "8859/1");
        var answer = door.answer(latin.getBytes(StandardCharsets.ISO_8859_1), this::take);
        assertThat(answer.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(text(answer)).contains("|8859/1\rMSA|AA|");
        assertThat(handled.getFirst().text()).contains("Müller");
    }

    @Test
    void whatAHandlerDoesNotTakeHasItsVerdictAndStatus() {
        var missing = new Hl7Refused(Hl7Refused.Verdict.AE, List.of(Hl7Error.missing("OBX", 2, 11)));
        assertThat(text(failing(missing, 422))).contains("MSA|AE|M1").contains("ERR||OBX^2^11|101^");
        var notOurs = Hl7Refused.reject(Hl7Error.Code.UNSUPPORTED_EVENT, "MSH^1^9", "ORU^R01 is taken here.");
        assertThat(text(failing(notOurs, 415))).contains("MSA|AR|M1").contains("|201^");
        assertThat(text(failing(Refusal.notFound(), 422))).contains("MSA|AE|M1");
    }

    @Test
    void aFailureHereIsAnsweredAndNamesNothing() {
        assertThat(text(failing(new IllegalStateException("Müller"), 500)))
                .contains("MSA|AR|M1")
                .doesNotContain("Müller");
        assertThat(text(failing(new QueryTimeoutException("Müller"), 503)))
                .contains("MSA|AR|M1")
                .doesNotContain("Müller");
    }

    private Hl7Answer failing(RuntimeException failure, int status) {
        var answer = door.answer(MESSAGE.getBytes(StandardCharsets.UTF_8), _ -> {
            throw failure;
        });
        assertThat(answer.status()).isEqualTo(status);
        return answer;
    }

    private Hl7Answer send(String message) {
        return door.answer(message.getBytes(StandardCharsets.UTF_8), this::take);
    }

    private Taken take(Er7Message message) {
        handled.add(message);
        return Taken.acknowledged(REFERRAL, true);
    }

    private static String text(Hl7Answer answer) {
        return new String(answer.bytes(), answer.charset());
    }
}
