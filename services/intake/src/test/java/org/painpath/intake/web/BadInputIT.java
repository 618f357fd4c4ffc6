package org.painpath.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.intake.RunningIntake;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What does not hold is named by its field, changes nothing, and is told neither to the log nor back to the caller. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputIT extends RunningIntake {

    @Autowired
    private JdbcClient database;

    static Stream<Arguments> submissions() {
        return Stream.of(
                Arguments.of("\"nrs\":7", "\"nrs\":11", "facts.nrs"),
                Arguments.of("\"nrs\":7", "\"nrs\":-1", "facts.nrs"),
                Arguments.of("\"nrs\":7", "\"nrs\":\"7\"", "facts.nrs"),
                Arguments.of("\"nrs\":7", "\"nrs\":7.5", "facts.nrs"),
                Arguments.of("\"nrs\":7", "\"hunch\":7", "facts.hunch"),
                Arguments.of("6.67", "10.01", "facts.pegScore"),
                Arguments.of("6.67", "6.6667", "facts.pegScore"),
                Arguments.of("\"systolic\":128", "\"systolic\":1280", "facts.systolic"),
                Arguments.of("\"glaucoma\":\"NONE\"", "\"glaucoma\":\"SOME\"", "facts.history.glaucoma"),
                Arguments.of("\"urinaryTractDisease\":false", "\"spo2Percent\":101", "facts.history.spo2Percent"),
                Arguments.of(
                        "\"inPersonEvaluationOn\":",
                        "\"state\":\"Ohio\",\"inPersonEvaluationOn\":",
                        "facts.residence.state"),
                Arguments.of("2026-06-01", "2094-06-01", "facts.residence.inPersonEvaluationOn"),
                Arguments.of("\"weeks\":12", "\"weeks\":-12", "facts.priorTreatments[0].weeks"),
                Arguments.of("\"drugClass\":\"SNRI\",", "", "facts.priorTreatments[0].drugClass"),
                Arguments.of(
                        "{\"drugClass\":\"GABAPENTINOID\",\"weeks\":8,\"helped\":false}",
                        "null",
                        "facts.priorTreatments[1]"),
                Arguments.of("\"code\":\"G90.511\"", "\"code\":\"G90 511\"", "facts.conditions[0].code"),
                Arguments.of("\"cssrs\":\"NONE\"", "\"cssrs\":\"SOME\"", "facts.cssrs"),
                Arguments.of("1979-03-14", LocalDate.now().plusDays(2).toString(), "patient.birthDate"),
                Arguments.of("1979-03-14", "1879-03-14", "patient.birthDate"),
                Arguments.of("1979-03-14", "1976-13-25", "patient.birthDate"),
                Arguments.of("2024-05-01", "2094-05-01", "facts.painOnset"),
                Arguments.of("\"family\":", "\"surname\":", "patient.surname"),
                Arguments.of("\"given\":\"Ada\"", "\"given\":\"\"", "patient.given"),
                Arguments.of("\"sex\":\"FEMALE\"", "\"sex\":null", "patient.sex"),
                Arguments.of("\"URGENT\"", "\"SOON\"", "priority"),
                Arguments.of("\"URGENT\"", "null", "priority"));
    }

    @ParameterizedTest(name = "{1} names {2}")
    @MethodSource("submissions")
    void aFieldThatDoesNotHoldIsNamed(String good, String bad, String field, CapturedOutput output) {
        long before = referrals();
        String body = complete();
        assertThat(body).contains(good);
        var answer = post("referrer", "/referrals", body.replace(good, bad));
        assertThat(status(answer)).as(answer.getBody()).isEqualTo(400);
        assertThat(StreamSupport.stream(json(answer).get("errors").spliterator(), false)
                        .map(error -> error.get("field").asString()))
                .contains(field);
        assertThat(answer.getBody()).doesNotContain(FAMILY, "1979-03-14");
        assertThat(output.getAll()).doesNotContain(FAMILY);
        assertThat(referrals()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accept              | {\"overrides\":[{\"rule\":\"blood-pressure-within-limit\",\"reason\":\"he said so\"}]} | overrides[0].reason",
                "decline             | {\"reasonCodes\":[]}                                     | reasonCodes",
                "decline             | {\"reasonCodes\":[\"lives too far away\"]}               | reasonCodes[0]",
                "request-information | {\"from\":\"REFERRER\",\"dueOn\":\"soon\"}           | dueOn",
                "request-information | {\"from\":\"NEIGHBOUR\",\"dueOn\":\"2099-01-01\"}        | from",
                "supply-information  | {\"facts\":{\"diastolic\":5}}                            | facts.diastolic",
                "withdraw            | {\"requestedBy\":\"PATIENT\",\"reasonCode\":\"has moved\"} | reasonCode",
            })
    void aDecisionThatDoesNotHoldNamesItsField(String decision, String body, String field) {
        var answer = post("coordinator", "/referrals/" + submitted(complete()) + "/" + decision, body);
        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer.getBody()).contains("\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/referrals?limit=0, 400",
        "/referrals?limit=201, 400",
        "/referrals?after=yesterday, 400",
        "/referrals?stage=LOST, 400",
        "/referrals/not-an-id, 400",
        "/referrals/00000000-0000-7000-8000-000000000000, 404",
        "/patients/00000000-0000-7000-8000-000000000000, 404",
        "/patients, 400",
    })
    void aQueryThatDoesNotHoldIsAProblem(String path, int expected) {
        var answer = get("coordinator", path);
        assertThat(status(answer)).isEqualTo(expected);
        assertThat(code(answer)).isNotBlank();
    }

    @Test
    void namesAreHandedOutByTheHundred() {
        String many = "/patients?referral=" + "00000000-0000-7000-8000-000000000000,".repeat(101);
        assertThat(status(get("coordinator", many.substring(0, many.length() - 1))))
                .isEqualTo(400);
    }

    @Test
    void aMessageWithoutAnOriginatingIdIsNotGuessedAt() {
        var answer = post("referrer", "/referrals", "{\"priority\":\"URGENT\"}");
        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer.getBody()).contains("originatingId", "patient");
    }

    private long referrals() {
        return database.sql("select count(*) from originating_id")
                .query(Long.class)
                .single();
    }
}
