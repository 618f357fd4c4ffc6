package org.painpath.simulator.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.simulator.clinic.Scenario.Entrance;
import org.painpath.simulator.clinic.Scenario.Step;
import org.painpath.simulator.doors.Addresses;
import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Json;

class ScenariosTest {
    private static final List<Scenario> ALL = Scenarios.read().all();

    private static final List<Scenario> INTERRUPTIONS = Scenarios.read().interruptions();

    static Stream<Scenario> all() {
        return Stream.concat(ALL.stream(), INTERRUPTIONS.stream());
    }

    @Test
    void thoseThatAreStoppedAreNotOfTheDemo() {
        assertThat(INTERRUPTIONS).hasSize(6).doesNotContainAnyElementsOf(ALL);
        assertThat(INTERRUPTIONS).extracting(Scenario::ends).containsOnly("STOPPED", "WITHDRAWN");
    }

    @Test
    void thereAreEnoughOfThemByEveryEntranceWithEveryEnd() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(24).doesNotHaveDuplicates();
        assertThat(ALL).extracting(Scenario::name).doesNotHaveDuplicates();
        assertThat(ALL).extracting(Scenario::sample).doesNotHaveDuplicates();
        assertThat(ALL).extracting(Scenario::entrance).contains(Entrance.values());
        assertThat(ALL)
                .extracting(Scenario::ends)
                .contains(
                        "COMPLETED_WITH_RESPONSE",
                        "COMPLETED_WITHOUT_RESPONSE",
                        "STOPPED",
                        "DECLINED",
                        "NOT_CANDIDATE",
                        "REJECTED",
                        "WITHDRAWN");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStepIsPlayedBySomeone(Scenario scenario) {
        var nowhere = URI.create("http://127.0.0.1:1");
        var addresses = new Addresses(
                nowhere, nowhere, nowhere, nowhere, nowhere, nowhere, new InetSocketAddress("127.0.0.1", 1));
        var cast = new Cast(new Doors(addresses, Duration.ofSeconds(1)));

        assertThat(cast.acts())
                .containsAll(scenario.steps().stream().map(Step::act).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySampleHasOnlyBlanksThatCanBeFilled(Scenario scenario) {
        var text = new Journey(scenario, "RUN", 1).fill(Scenarios.sample(scenario.sample()));

        assertThat(text).doesNotContain("{{").contains("REF-RUN-01", "MRUN01");
        switch (scenario.entrance()) {
            case FHIR -> assertThat(Json.parse(text).path("type").asString()).isEqualTo("transaction");
            case JSON -> assertThat(Json.parse(text).path("patient").isObject()).isTrue();
            case HL7V2, MLLP -> assertThat(text).startsWith("MSH|^~\\&|").contains("|REF^I12^REF_I12|");
        }
    }

    @Test
    void aStepOverlaysTheOrdinaryFormOfItsAct() {
        var liver = named("liver-panel-missing-then-unmoved").steps();
        var results =
                liver.stream().filter(step -> step.act().equals("results")).toList();

        assertThat(results).hasSize(2);
        assertThat(results.getFirst().with().has("creatinine")).isTrue();
        assertThat(results.getLast().with().has("creatinine")).isFalse();
        assertThat(results.getLast().with().path("inr").asDouble()).isEqualTo(1.0);
        assertThat(liver.getFirst().with().path("childPugh").asString()).isEqualTo("A");
        assertThat(liver.getFirst().with().path("cardiac").asString()).isEqualTo("NONE");
    }

    @Test
    void pathsAreSpelledOut() {
        assertThat(named("spinal-cord-injury-responds").steps())
                .extracting(Step::act)
                .startsWith("supply", "accept", "book", "history", "examine", "order", "results", "assess", "propose");
    }

    private static Scenario named(String name) {
        return ALL.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
