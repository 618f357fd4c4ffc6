package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.RunningIntake;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the door would say, said without taking anything in. */
class FhirValidateIT extends RunningIntake {
    private final String number = "R-" + UUID.randomUUID();
    private final String bundle = Samples.own("fhir/complete-referral.json").replace("R-2026-17", number);

    @Autowired
    private JdbcClient database;

    @Test
    void whatIsInOrderIsNotTakenIn() {
        for (String body : List.of(bundle, parameters(bundle))) {
            JsonNode outcome = validated("Bundle", body);
            assertThat(outcome.at("/issue/0/severity").asString()).isEqualTo("information");
        }
        assertThat(referrals()).isZero();
        assertThat(status(post("referrer", "/fhir", bundle))).isEqualTo(201);
    }

    @Test
    void everyFaultIsNamedWithItsPlaceAtOnce() {
        String faulty = """
                {"resourceType": "ServiceRequest", "status": "draft", "subject": {"display": "somebody"},
                 "unheardOf": true}""";
        for (String body : List.of(faulty, parameters(faulty))) {
            assertThat(expressions(validated("ServiceRequest", body)))
                    .contains("ServiceRequest.intent", "ServiceRequest.status", "ServiceRequest.subject")
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"status\": \"active\"', '\"status\": \"draft\"'",
        "'\"birthDate\": \"1979-03-14\"', '\"birthDate\": \"1779-03-14\"'",
        "'\"type\": \"transaction\"', '\"type\": \"history\"'",
        "'\"resourceType\": \"ServiceRequest\"', '\"resourceType\": \"Goal\"'"
    })
    void itSaysWhatTheDoorSays(String text, String replacement) {
        String faulty = bundle.replaceFirst(text, replacement);
        JsonNode said = json(post("referrer", "/fhir", faulty));
        JsonNode validated = validated("Bundle", faulty);
        assertThat(said.at("/issue").size()).isPositive();
        assertThat(validated.at("/issue").valueStream()).containsAll(said.at("/issue"));
        assertThat(referrals()).isZero();
    }

    @Test
    void aBundleThatIsTooLargeIsAFaultToo() {
        String entry = "{\"resource\": {\"resourceType\": \"Patient\"}}";
        String large = "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [%s]}"
                .formatted(String.join(",", Collections.nCopies(101, entry)));
        JsonNode outcome = validated("Bundle", large);
        assertThat(outcome.at("/issue/0/code").asString()).isEqualTo("too-long");
        assertThat(status(post("referrer", "/fhir", large))).isEqualTo(413);
    }

    @Test
    void aNumberOfSomebodyElseAndAnUnknownOneAreFaults() {
        assertThat(expressions(validated("Bundle", bundle.replaceFirst("\"active\"", "\"revoked\""))))
                .containsExactly("ServiceRequest.identifier");
        post("referrer", "/fhir", bundle);
        JsonNode theirs = json(post("integrator", "/fhir/Bundle/$validate", bundle));
        assertThat(theirs.at("/issue/0/code").asString()).isEqualTo("duplicate");
        assertThat(validated("Bundle", bundle).at("/issue/0/severity").asString())
                .isEqualTo("information");
    }

    @Test
    void anotherTypeAndOtherParametersAreFaults() {
        assertThat(validated("ServiceRequest", bundle).at("/issue/0/code").asString())
                .isEqualTo("structure");
        var answer = post("referrer", "/fhir/Bundle/$validate", "{\"resourceType\": \"Parameters\"}");
        assertThat(status(answer)).isEqualTo(400);
        assertThat(expressions(json(answer))).containsExactly("Parameters.parameter");
        assertThat(status(post("coordinator", "/fhir/Bundle/$validate", bundle)))
                .isEqualTo(403);
    }

    private JsonNode validated(String type, String body) {
        ResponseEntity<String> answer = post("referrer", "/fhir/" + type + "/$validate", body);
        assertThat(status(answer)).isEqualTo(200);
        assertThat(json(answer).at("/resourceType").asString()).isEqualTo("OperationOutcome");
        return json(answer);
    }

    private static List<String> expressions(JsonNode outcome) {
        return outcome.at("/issue")
                .valueStream()
                .flatMap(issue -> issue.path("expression").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static String parameters(String resource) {
        return "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\", \"resource\": %s}]}"
                .formatted(resource);
    }

    private int referrals() {
        return database.sql("select count(*) from originating_id where value = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
