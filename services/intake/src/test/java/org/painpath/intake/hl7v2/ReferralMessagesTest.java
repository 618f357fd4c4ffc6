package org.painpath.intake.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.hl7v2.Er7Reader;
import org.painpath.hl7v2.Hl7Answer;
import org.painpath.hl7v2.Hl7Door;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.fhir.Samples;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.ReceptionResult;
import org.painpath.intake.reception.ReferralReception;
import org.painpath.intake.reception.Shown;

class ReferralMessagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String MESSAGE = Samples.own("hl7v2/ref-i12.hl7");

    private final Map<OriginatingId, UUID> received = new HashMap<>();
    private final ReferralMessages messages = messages((submission, _) -> {
        UUID fresh = UUID.randomUUID();
        UUID known = received.putIfAbsent(submission.originatingId(), fresh);
        return new ReceptionResult(known == null ? fresh : known, known == null);
    });

    @Test
    void aReferralIsTakenOnceAndAnsweredWithOurNumber() {
        var first = send(MESSAGE);
        var again = send(MESSAGE);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.referralId()).isEqualTo(first.referralId());
        String answer = text(again);
        assertThat(answer)
                .startsWith("MSH|^~\\&|INTAKE|PAINPATH|PCP_EHR|NORTHSIDE|20261123120000+0000||RRI^I12^RRI_I12|");
        assertThat(answer).contains("\rMSA|AA|MSG00001\r");
        assertThat(new Er7Reader().read(again.bytes()).first("RF1").orElseThrow())
                .satisfies(rf1 -> {
                    assertThat(rf1.text(1)).isEqualTo("P");
                    assertThat(rf1.text(6)).isEqualTo("REF-2026-000123");
                    assertThat(rf1.text(9)).isEqualTo("20261123");
                    assertThat(rf1.text(11)).isEqualTo(String.valueOf(first.referralId()));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "REF^I12^REF_I12, ADT^A01, AR, 415, 200",
        "REF^I12^REF_I12, REF^I16, AR, 415, 201",
        "REF^I12^REF_I12, REF^I15, AE, 422, 204",
        "REF^I12^REF_I12, REF^I14, AE, 422, 204",
        "REF^I12^REF_I12, REF^I13, AE, 422, 204",
        "|P|2.5.1, |P|9.9, AR, 400, 203",
        "UNICODE UTF-8, BIG-5, AR, 400, 103",
        "19710305, 19761325, AE, 422, 102",
        "\\rPID|, \\rPI|, AR, 400, 100"
    })
    void everyRefusalHasItsVerdictStatusAndError(
            String text, String replacement, String verdict, int status, String error) {
        var answer = send(MESSAGE.replace(text.replace("\\r", "\r"), replacement.replace("\\r", "\r")));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(text(answer)).contains("\rMSA|" + verdict + "|MSG00001\r").contains("|" + error + "^");
        assertThat(text(answer)).doesNotContain("Müller").doesNotContain("1976");
        assertThat(received).isEmpty();
    }

    @Test
    void nothingAtAllIsAnsweredToo() {
        for (String text : new String[] {
            "", "\r\r", "MSH", "MSH|", "MSH|^~\\&", "<ADT/>", "FHS|^~\\&|A\rBHS|^~\\&|A", MESSAGE + MESSAGE
        }) {
            assertThat(text(send(text))).contains("MSA|AR|");
        }
    }

    @Test
    void everyMessageOfOtherSystemsGetsExactlyOneAcknowledgement() {
        for (var file : Samples.corpus("hl7v2", ".hl7")) {
            var answer = messages.answer(Samples.bytes(file), Sender.byMllp());
            assertThat(text(answer).lines().filter(line -> line.matches("MSA\\|A[AER]\\|.*")))
                    .as(file.toString())
                    .hasSize(1);
            assertThat(answer.status()).as(file.toString()).isLessThan(500);
        }
        assertThat(received.keySet())
                .extracting(OriginatingId::value)
                .containsExactlyInAnyOrder("RF-7710-3321", "226839^EPIC");
    }

    private static ReferralMessages messages(ReferralReception reception) {
        var calendar = new ClinicCalendar(CLOCK, ZoneOffset.UTC);
        var known = new KnownReferralMessages(_ -> Optional.empty(), null, calendar);
        return new ReferralMessages(
                new Hl7Door(CLOCK),
                reception,
                known,
                _ -> new Shown(TaskState.CREATED, Standing.AWAITING_DECISION, CLOCK.instant()),
                calendar);
    }

    private Hl7Answer send(String message) {
        return messages.answer(message.getBytes(StandardCharsets.UTF_8), Sender.byMllp());
    }

    private static String text(Hl7Answer answer) {
        return new String(answer.bytes(), answer.charset());
    }
}
