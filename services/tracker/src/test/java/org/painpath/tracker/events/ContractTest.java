package org.painpath.tracker.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Json;
import org.painpath.chassis.journal.EventTypes.EventType;
import org.painpath.testkit.ContractAssertions;
import org.painpath.tracker.lifecycle.Source;

/** Both sides of the contracts: what tracker writes holds to its schemas, and what it reads is everything that there is. */
class ContractTest {

    @Test
    void everyPublishedEventHasASchemaAndNoOtherHas() {
        List<String> published = TrackerEventTypes.TYPES.all().stream()
                .filter(EventType::published)
                .map(EventType::name)
                .toList();

        assertThat(types("tracker")).containsExactlyInAnyOrderElementsOf(published);
        ContractAssertions.assertExamplesAreValid("tracker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage-entered.v1",
                "stage-entered.v1.closed",
                "stage-entered.v1.timed",
                "referral-late.v1",
                "referral-escalated.v1",
                "referral-closed.v1",
                "referral-closed.v1.declined"
            })
    void everyExampleComesBackAsItWas(String example) {
        String json = ContractAssertions.example("tracker", example);
        String type = "painpath.tracker." + example.replaceAll("(\\.v1).*", "$1");

        String written = TrackerEventTypes.TYPES.write(TrackerEventTypes.TYPES.read(type, json));

        assertThat(Json.EVENTS.readTree(written)).isEqualTo(Json.EVENTS.readTree(json));
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void everyEventOfASourceIsAStep(Source source) {
        assertThat(TrackerReactions.all().types()).containsAll(types(source.wireName()));
    }

    private static List<String> types(String service) {
        return ContractAssertions.events(service).stream()
                .map(event -> "painpath." + service + "." + event)
                .toList();
    }
}
