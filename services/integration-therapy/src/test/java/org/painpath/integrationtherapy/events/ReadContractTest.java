package org.painpath.integrationtherapy.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Json;
import org.painpath.testkit.ContractAssertions;

/** What this service reads is what the contracts of the others say. */
class ReadContractTest {

    @Test
    void everyEventOfTheSourcesIsReadOrListedAsNotOurs() {
        assertThat(CourseReactions.all().types()).containsAll(published("intake"));
        assertThat(CourseReactions.all().types()).containsAll(published("prescription-review"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prescription-signed.v1", "dose-changed.v1"})
    void aSignatureSaysTheDose(String example) {
        var signed =
                Json.EVENTS.readValue(ContractAssertions.example("prescription-review", example), SignedDose.class);

        assertThat(signed.dosing().singleDoseMg()).isPositive();
    }

    @Test
    void aDiscontinuationSaysWho() {
        var discontinued = Json.EVENTS.readValue(
                ContractAssertions.example("prescription-review", "prescription-discontinued.v1"),
                PrescriptionDiscontinued.class);

        assertThat(discontinued.by()).isNotBlank();
    }

    @Test
    void aWithdrawalSaysWhoAskedForIt() {
        var withdrawn = Json.EVENTS.readValue(
                ContractAssertions.example("intake", "referral-withdrawn.v1"), ReferralWithdrawn.class);

        assertThat(withdrawn.reason()).isNotNull();
    }

    private static Set<String> published(String service) {
        return ContractAssertions.events(service).stream()
                .map(event -> "painpath." + service + "." + event)
                .collect(Collectors.toSet());
    }
}
