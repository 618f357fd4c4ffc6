package org.painpath.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Json;
import org.painpath.intake.RunningIntake;
import org.painpath.intake.policy.Packs;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** Policies at the door: which there are, and what another one would have decided. */
class PolicyIT extends RunningIntake {

    @Test
    void thePackInForceIsShownWithItsSignature() {
        var pack = json(get("coordinator", "/policy/packs")).get("items").get(0);
        assertThat(pack.get("version").asString()).isEqualTo("2026.11");
        assertThat(pack.get("signedOffBy").asString()).isEqualTo("medical-director");
        assertThat(pack.get("inForce").asBoolean()).isTrue();
    }

    @Test
    void aLoadedPackChangesNoneOfItsOwnDecisions() {
        submitted(complete());
        var report = json(post("manager", "/policy/simulate", "{\"version\":\"2026.11\"}"));
        assertThat(report.get("decisions").asLong()).isPositive();
        assertThat(report.get("changed").asLong()).isZero();
    }

    @Test
    void anotherPackSaysWhichDecisionsWouldChangeAndWhy() throws IOException {
        UUID id = submitted(complete().replace("\"systolic\":128", "\"systolic\":139"));
        var answer = simulate(pack -> pack.replace("systolicLimit: 140", "systolicLimit: 138"));
        assertThat(status(answer)).isEqualTo(200);
        var report = json(answer);
        assertThat(report.get("rules").get("blood-pressure-within-limit").asLong())
                .isPositive();
        JsonNode change = StreamSupport.stream(report.get("changes").spliterator(), false)
                .filter(it -> it.get("referralId").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(change.get("before").asString()).isEqualTo("FREE");
        assertThat(change.get("after").asString()).isEqualTo("NEEDS_REASON");
        assertThat(change.get("why").get(0).get("words").asString()).contains("139/82", "138/90");
        assertThat(json(get("coordinator", "/referrals/" + id))
                        .get("screening")
                        .get("policyVersion")
                        .asString())
                .isEqualTo("2026.11");
    }

    @Test
    void aPackThatDoesNotHoldIsToldWithEveryFault() throws IOException {
        var answer =
                simulate(pack -> pack.replace("adultAge: 18", "adultAge: 8").replace("auditFrom: 8", "odd: 8"));
        assertThat(status(answer)).isEqualTo(422);
        assertThat(code(answer)).isEqualTo("bad-policy");
        assertThat(json(answer).get("detail").asString())
                .contains("adultAge: must be a whole number from 18 to 25", "limits.auditFrom: is missing");
    }

    @Test
    void onePolicyIsAskedFor() {
        assertThat(status(post("manager", "/policy/simulate", "{}"))).isEqualTo(400);
        assertThat(status(post("manager", "/policy/simulate", "{\"version\":\"1999.01\"}")))
                .isEqualTo(400);
        assertThat(status(post("manager", "/policy/simulate", "{\"version\":\"2026.11\",\"list\":1001}")))
                .isEqualTo(400);
    }

    private ResponseEntity<String> simulate(UnaryOperator<String> change) throws IOException {
        Object pack = Packs.shipped(change);
        return post("manager", "/policy/simulate", Json.EVENTS.writeValueAsString(Map.of("pack", pack, "list", 1000)));
    }
}
