package org.painpath.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Json;
import org.painpath.chassis.policy.PlainYaml;
import org.painpath.evaluation.Answer;
import org.painpath.evaluation.Bodies;
import org.painpath.evaluation.RunningService;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** Policies of evaluations at the door: which there are, and which assessments another one would have judged otherwise. */
class PolicyIT extends RunningService {

    @BeforeEach
    void aCandidateWhoWasRefusedFirst() {
        open();
        post("clinician", path + "/assessment", Bodies.CANDIDATE);
        post("clinician", path + "/history", Bodies.HISTORY);
        post("clinician", path + "/examination", Bodies.EXAMINATION);
        post("integrator", path + "/diagnostic-results", Bodies.RESULTS);
        var seen = get("clinician", path);
        post("clinician", path + "/diagnostic-results/acknowledge", Bodies.SEEN, "If-Match", seen.header("ETag"));
        assertThat(post("clinician", path + "/assessment", Bodies.CANDIDATE).at("/stage"))
                .isEqualTo("CANDIDATE");
    }

    @Test
    void thePackInForceIsShownWithItsSignature() {
        var packs = get("manager", "/policy/packs");
        assertThat(packs.at("/items/0/version")).isEqualTo("2026.11");
        assertThat(packs.at("/items/0/signedOffBy")).isEqualTo("medical-director");
        assertThat(packs.at("/items/0/inForce")).isEqualTo("true");
    }

    @Test
    void aLoadedPackChangesNoneOfItsOwnDecisions() {
        var report = post("manager", "/policy/simulate", "{\"version\": \"2026.11\"}");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json().at("/decisions").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(report.json().at("/changed").asLong()).isZero();
    }

    @Test
    void anotherPackSaysWhichAssessmentsWouldChangeAndWhy() throws IOException {
        var report = simulate("spo2Least: 94", "spo2Least: 99").json();
        var ours = changes(report);
        assertThat(ours.stream().map(change -> change.at("/decided").asString()))
                .as("what was incomplete would be so all the same")
                .containsExactly("CANDIDATE");
        var change = ours.iterator().next();
        assertThat(change.at("/before").asString()).isEqualTo("FREE");
        assertThat(change.at("/after").asString()).isEqualTo("NEEDS_REASON");
        assertThat(change.at("/why/0/rule").asString()).isEqualTo("oxygen-saturation-is-normal");
        assertThat(change.at("/why/0/words").asString()).contains("98 %", "99 %");
        assertThat(get("clinician", path).at("/stage")).as("nothing is changed").isEqualTo("CANDIDATE");
    }

    @Test
    void aPackThatDoesNotHoldIsToldWithEveryFault() throws IOException {
        var answer = simulate("systolicLimit: 140", "systolicLimit: 150");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("bad-policy");
        assertThat(answer.at("/detail"))
                .contains("bloodPressure.systolicLimit: must be a whole number from 100 to 140");
        assertThat(post("manager", "/policy/simulate", "{}").status()).isEqualTo(400);
        assertThat(post("manager", "/policy/simulate", "{\"version\": \"1999.01\"}")
                        .status())
                .isEqualTo(400);
        assertThat(post("clinician", "/policy/simulate", "{\"version\": \"2026.11\"}")
                        .status())
                .isEqualTo(403);
    }

    private Set<JsonNode> changes(JsonNode report) {
        return StreamSupport.stream(report.get("changes").spliterator(), false)
                .filter(change -> change.at("/referralId").asString().equals(referral.toString()))
                .collect(Collectors.toSet());
    }

    private Answer simulate(String from, String to) throws IOException {
        String pack = new ClassPathResource("policy/evaluation-2026.11.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(from, to);
        Map<?, ?> values = PlainYaml.read(new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8)));
        return post(
                "manager", "/policy/simulate", Json.EVENTS.writeValueAsString(Map.of("pack", values, "list", 1000)));
    }
}
