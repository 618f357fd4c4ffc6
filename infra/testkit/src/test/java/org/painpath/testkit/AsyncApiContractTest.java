package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The event schemas and asyncapi.yaml say the same, and every example is valid. */
class AsyncApiContractTest {
    private static final Map<String, String> CHANNELS = Map.of(
            "intake", "intake",
            "evaluation", "evaluation",
            "prescription-review", "prescriptionReview",
            "integration-therapy", "integrationTherapy",
            "tracker", "referrals");

    private static JsonNode asyncApi;

    @BeforeAll
    static void read() throws IOException {
        var file = Checkout.root().resolve("contracts").resolve("asyncapi.yaml");
        asyncApi = new YAMLMapper().readTree(file.toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "evaluation", "prescription-review", "integration-therapy", "tracker"})
    void everyExampleIsValid(String service) {
        ContractAssertions.assertExamplesAreValid(service);
    }

    @Test
    void schemasAndMessagesAreTheSameSet() {
        var schemas = new TreeSet<String>();
        CHANNELS.keySet()
                .forEach(service -> ContractAssertions.events(service)
                        .forEach(event -> schemas.add("events/%s/%s.schema.json".formatted(service, event))));
        var payloads = new TreeSet<String>();
        asyncApi.at("/components/messages")
                .forEach(message -> payloads.add(message.at("/payload/$ref").asText()));

        assertThat(payloads).isEqualTo(schemas);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "evaluation", "prescription-review", "integration-therapy", "tracker"})
    void everyMessageIsInItsServicesChannelWithItsHeaders(String service) {
        var channel = asyncApi.at("/channels").path(CHANNELS.get(service));
        var named = new TreeMap<String, JsonNode>();
        channel.path("messages").forEach(reference -> {
            var message = asyncApi.at(reference.path("$ref").asText().substring(1));
            named.put(message.path("name").asText(), message);
        });

        var types = ContractAssertions.events(service).stream()
                .map(event -> "painpath." + service + "." + event)
                .toList();
        assertThat(channel.path("address").asText())
                .isEqualTo(service.equals("tracker") ? "painpath.referrals" : "painpath." + service);
        assertThat(named).containsOnlyKeys(types);
        named.forEach((name, message) -> {
            var type = EventType.parse(name);
            var headers = message.at("/headers/allOf/1/properties");
            assertThat(headers.at("/ce_type/const").asText()).isEqualTo(type.name());
            assertThat(headers.at("/ce_source/const").asText()).isEqualTo("/painpath/" + service);
            assertThat(headers.at("/ce_dataschema/const").asText()).isEqualTo(type.schema());
            assertThat(message.at("/payload/$ref").asText())
                    .isEqualTo("events/%s/%s.schema.json".formatted(service, type.event()));
        });
    }
}
