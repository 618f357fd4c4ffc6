package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.intake.RunningIntake;
import tools.jackson.databind.JsonNode;

/** Search by FHIR: a sender finds its own, page after page, and nothing that was not asked for. */
class FhirSearchIT extends RunningIntake {

    @Test
    void pagesFollowOneAnotherByTheirLinks() {
        List<UUID> ids = IntStream.range(0, 3).mapToObj(_ -> sent()).toList();
        String search = "/fhir/Task?_count=2&_id="
                + String.join(",", ids.stream().map(UUID::toString).toList());
        JsonNode first = search("referrer", search);
        assertThat(first.at("/type").asString()).isEqualTo("searchset");
        assertThat(first.has("total")).isFalse();
        assertThat(first.at("/link/1/relation").asString()).isEqualTo("next");
        String next = URLDecoder.decode(first.at("/link/1/url").asString(), StandardCharsets.UTF_8);
        JsonNode second = search("referrer", "/fhir/" + next);
        assertThat(second.at("/link").size()).isEqualTo(1);
        List<String> found = new ArrayList<>(found(first));
        found.addAll(found(second));
        assertThat(found)
                .containsExactlyElementsOf(ids.stream().map(UUID::toString).toList());
    }

    @Test
    void statusAndIdNarrowBothResources() {
        UUID open = sent();
        UUID declined = sent();
        post("coordinator", "/referrals/" + declined + "/decline", "{\"reasonCodes\":[\"not-chronic\"]}");
        String both = "_id=" + open + "," + declined;
        assertThat(found(search("referrer", "/fhir/Task?status=received,draft&" + both)))
                .containsExactly(open.toString());
        assertThat(found(search("referrer", "/fhir/Task?status=rejected&" + both)))
                .containsExactly(declined.toString());
        assertThat(found(search("referrer", "/fhir/Task?status=completed&" + both)))
                .isEmpty();
        assertThat(found(search("referrer", "/fhir/ServiceRequest?status=active&" + both)))
                .containsExactly(open.toString());
        assertThat(found(search("coordinator", "/fhir/ServiceRequest?" + both)))
                .containsExactly(open.toString(), declined.toString());
    }

    @Test
    void othersFindNothingOfIt() {
        UUID id = sent();
        assertThat(found(search("integrator", "/fhir/Task?_id=" + id))).isEmpty();
        assertThat(found(search(
                        "integrator", "/fhir/ServiceRequest?identifier=https://painpath.org/fhir/referral|" + id)))
                .isEmpty();
        assertThat(found(
                        search("referrer", "/fhir/ServiceRequest?identifier=https://painpath.org/fhir/referral|" + id)))
                .containsExactly(id.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient=7", "status=unheard-of", "identifier=7", "_count=0", "_after=7", "_sort=status"})
    void whatIsNotUnderstoodIsAnOutcome(String query) {
        for (String type : List.of("Task", "ServiceRequest")) {
            var answer = get("referrer", "/fhir/" + type + "?" + query);
            assertThat(status(answer)).isEqualTo(400);
            assertThat(json(answer).at("/resourceType").asString()).isEqualTo("OperationOutcome");
        }
    }

    private UUID sent() {
        String bundle = Samples.own("fhir/complete-referral.json").replace("R-2026-17", "R-" + UUID.randomUUID());
        return UUID.fromString(
                String.valueOf(post("referrer", "/fhir", bundle).getHeaders().getFirst("Painpath-Referral")));
    }

    private JsonNode search(String role, String path) {
        return json(get(role, path));
    }

    private static List<String> found(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.at("/entry").forEach(entry -> ids.add(entry.at("/resource/id").asString()));
        return ids;
    }
}
