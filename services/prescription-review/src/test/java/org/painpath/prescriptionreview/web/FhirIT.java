package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Prescriptions out as FHIR: without a name here, with the name only as intake gives it to whoever asks. */
class FhirIT extends PlatformTest {
    private static final List<String> TOKENS = new CopyOnWriteArrayList<>();
    private static final HttpServer INTAKE = intake();
    private static volatile int answer = 200;

    @DynamicPropertySource
    static void intakeIsAStub(DynamicPropertyRegistry registry) {
        registry.add(
                "PAINPATH_INTAKE_URL",
                () -> "http://127.0.0.1:" + INTAKE.getAddress().getPort());
    }

    private static HttpServer intake() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/patients", exchange -> {
                try (exchange) {
                    TOKENS.add(exchange.getRequestHeaders().getFirst("Authorization"));
                    var referral = exchange.getRequestURI().getQuery().split("=")[1];
                    var body = """
                            {"items": [{"referralId": "%s", "family": "Ruiz", "given": "Ana", "birthDate": "1972-03-04",
                             "sex": "FEMALE"}]}""".formatted(referral).getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(answer, body.length);
                    exchange.getResponseBody().write(body);
                }
            });
            server.start();
            return server;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @BeforeEach
    void signAPrescription() {
        answer = 200;
        TOKENS.clear();
        candidate(CREATININE, "");
        awaitStage("OPEN");
        sign();
    }

    @Test
    void aPrescriptionIsReadWithoutTheName() {
        var order = pharmacist.get("/fhir/MedicationRequest/" + referral);
        assertThat(order.status()).isEqualTo(200);
        assertThat(order.text("resourceType")).isEqualTo("MedicationRequest");
        assertThat(order.text("status")).isEqualTo("active");
        assertThat(order.body()
                        .at("/dosageInstruction/0/doseAndRate/0/doseQuantity/value")
                        .decimalValue())
                .isEqualByComparingTo("10");
        assertThat(order.body().at("/dispenseRequest/quantity/value").asInt()).isEqualTo(90);
        assertThat(order.body().at("/medicationCodeableConcept/text").asString())
                .contains("of ketamine base");
        assertThat(order.body().at("/subject/identifier/value").asString()).isEqualTo(referral.toString());
        assertThat(TOKENS).isEmpty();

        prescriber.post(review + "/suspend", "{\"reasonCode\": \"SIDE_EFFECTS\"}");
        assertThat(pharmacist.get("/fhir/MedicationRequest/" + referral).text("status"))
                .isEqualTo("on-hold");
    }

    /** Who dispenses and who signs sees the number; who only reads what was prescribed does not. */
    @Test
    void theDeaNumberIsForThoseWhoMay() {
        for (var may : List.of(pharmacist, prescriber)) {
            var order = may.get("/fhir/MedicationRequest/" + referral).body();
            assertThat(order.at("/contained/0/identifier/1/value").asString()).isEqualTo("AB1234563");
            assertThat(order.at("/contained/0/identifier/1/type/coding/0/code").asString())
                    .isEqualTo("DEA");
            assertThat(order.at("/requester/reference").asString()).isEqualTo("#prescriber");
            assertThat(order.at("/requester/identifier/value").asString()).isEqualTo("prescriber");
        }
        for (var mayNot : List.of(clinician, as("integrator"))) {
            var order = mayNot.get("/fhir/MedicationRequest/" + referral).raw().body();
            assertThat(order).contains("MedicationRequest").doesNotContain("AB1234563", "Practitioner");
        }
        var all = prescriber.get(review).raw().body();
        assertThat(all).doesNotContain("AB1234563");
    }

    @Test
    void theNameIsJoinedAsIntakeGivesItToTheCaller() {
        var found = pharmacist.get(search() + "&_include=MedicationRequest:subject");
        assertThat(found.body().findValuesAsString("family")).containsExactly("Ruiz");
        assertThat(types(found)).containsExactly("MedicationRequest", "Patient");
        assertThat(TOKENS).hasSize(1).first().asString().startsWith("Bearer ey");
        assertThat(types(pharmacist.get(search()))).containsExactly("MedicationRequest");

        answer = 403;
        assertThat(as("integrator")
                        .get(search() + "&_include=MedicationRequest:subject")
                        .status())
                .isEqualTo(403);
        answer = 500;
        var silent = pharmacist.get(search() + "&_include=MedicationRequest:subject");
        assertThat(silent.status()).isEqualTo(503);
        assertThat(silent.text("resourceType")).isEqualTo("OperationOutcome");
    }

    @Test
    void theDoorSaysWhatItUnderstandsAndRefusesTheRest() {
        assertThat(as("").get("/fhir/metadata").text("resourceType")).isEqualTo("CapabilityStatement");
        assertThat(pharmacist.get("/fhir/MedicationRequest?identifier=somebody").status())
                .isEqualTo(400);
        assertThat(pharmacist
                        .get(search() + "&_include=MedicationRequest:requester")
                        .status())
                .isEqualTo(400);
        assertThat(as("referrer").get("/fhir/MedicationRequest/" + referral).status())
                .isEqualTo(403);
        assertThat(pharmacist
                        .get("/fhir/MedicationRequest/01900000-0000-7000-8000-00000000000f")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatThePatientNoLongerSharesIsForTheClinicAlone() {
        var integrator = as("integrator");
        assertThat(integrator.get("/fhir/MedicationRequest/" + referral).status())
                .isEqualTo(200);
        event("intake", "consent-revoked", consent("revokedOn"));
        await().untilAsserted(() -> assertThat(
                        integrator.get("/fhir/MedicationRequest/" + referral).status())
                .isEqualTo(404));
        var refused = integrator.get("/fhir/MedicationRequest/" + referral);
        assertThat(refused.text("resourceType")).isEqualTo("OperationOutcome");
        assertThat(types(integrator.get(search()))).isEmpty();
        assertThat(types(pharmacist.get(search()))).containsExactly("MedicationRequest");
        prescriber.post(review + "/discontinue", "{\"reasonCode\": \"NO_BENEFIT\"}");
        assertThat(integrator.get("/fhir/MedicationRequest/" + referral).status())
                .as("also after its end")
                .isEqualTo(404);
        event("intake", "consent-given", consent("givenOn"));
        await().untilAsserted(() -> assertThat(
                        integrator.get("/fhir/MedicationRequest/" + referral).status())
                .isEqualTo(200));
    }

    private static String consent(String day) {
        return "{\"kind\": \"DATA_SHARING\", \"%s\": \"2026-11-20\", \"by\": \"coordinator\"}".formatted(day);
    }

    private String search() {
        return "/fhir/MedicationRequest?identifier=" + referral;
    }

    private static List<String> types(Door.Answer found) {
        return found.body()
                .path("entry")
                .valueStream()
                .map(entry -> entry.path("resource"))
                .map((JsonNode resource) -> resource.path("resourceType").asString())
                .toList();
    }
}
