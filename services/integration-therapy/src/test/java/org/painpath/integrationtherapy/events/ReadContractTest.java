package org.painpath.integrationtherapy.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Json;
import org.painpath.integrationtherapy.course.CourseCommand.Disregard;
import org.painpath.integrationtherapy.course.CourseCommand.LiftObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.RaiseObstacle;
import org.painpath.integrationtherapy.course.Route;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.testkit.ContractAssertions;

/** What this service reads is what the contracts of the others say. */
class ReadContractTest {

    @Test
    void everyEventOfTheSourcesIsReadOrListedAsNotOurs() {
        assertThat(CourseReactions.all().types()).containsAll(published("intake"));
        assertThat(CourseReactions.all().types()).containsAll(published("prescription-review"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prescription-signed.v1",
                "prescription-signed.v1.sublingual",
                "prescription-signed.v1.infusion",
                "dose-changed.v1",
                "dose-changed.v1.bolus",
                "dose-changed.v1.taper"
            })
    void aSignatureSaysTheDose(String example) {
        var signed =
                Json.EVENTS.readValue(ContractAssertions.example("prescription-review", example), SignedDose.class);

        assertThat(signed.dosing().singleDoseMg()).isPositive();
    }

    @Test
    void aSignedInfusionKeepsItsRateAndItsDays() {
        var dosing = Json.EVENTS
                .readValue(
                        ContractAssertions.example("prescription-review", "prescription-signed.v1.infusion"),
                        SignedDose.class)
                .dosing();

        assertThat(dosing.route()).isEqualTo(Route.IV_INFUSION);
        assertThat(dosing.infusion()).isNotNull();
        assertThat(dosing.infusion().mgPerHour()).isEqualByComparingTo("26.4");
        assertThat(dosing.infusion().days()).isEqualTo(10);
    }

    @Test
    void aTaperKeepsItsStepsAndItsEnd() {
        var taper = Json.EVENTS
                .readValue(ContractAssertions.example("prescription-review", "dose-changed.v1.taper"), SignedDose.class)
                .dosing()
                .taper();

        assertThat(taper).isNotNull();
        assertThat(taper.steps())
                .extracting(step -> step.singleDoseMg().toPlainString())
                .containsExactly("15", "12.5", "12.5");
        assertThat(taper.endsOn()).isEqualTo("2027-02-01");
    }

    /** It parks: a dose is never taken for one of a route that is known. */
    @Test
    void aDoseOfAnUnknownRouteIsNotRead() {
        var nasal = ContractAssertions.example("prescription-review", "prescription-signed.v1")
                .replace("\"ORAL\"", "\"NASAL\"");
        var infusionWithoutRate = ContractAssertions.example("prescription-review", "prescription-signed.v1")
                .replace("\"ORAL\"", "\"IV_INFUSION\"");

        assertThatThrownBy(() -> Json.EVENTS.readValue(nasal, SignedDose.class)).hasMessageContaining("NASAL");
        var read = Json.EVENTS.readValue(infusionWithoutRate, SignedDose.class);
        assertThatThrownBy(read::dosing).isInstanceOf(IllegalArgumentException.class);
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

    @Test
    void whatIntakeTellsStandsAgainstADoseUntilItIsOver() {
        assertThat(read("crisis-opened.v1", CrisisNews.class).opened()).isEqualTo(new RaiseObstacle(Obstacle.CRISIS));
        assertThat(read("crisis-closed.v1", CrisisNews.class).closed()).isEqualTo(new LiftObstacle(Obstacle.CRISIS));
        assertThat(read("suicide-risk-noted.v1", SuicideRiskNews.class).noted())
                .isEqualTo(new RaiseObstacle(Obstacle.SUICIDE_RISK_NOTED));
        assertThat(read("suicide-risk-seen.v1", SuicideRiskNews.class).seen())
                .isEqualTo(new LiftObstacle(Obstacle.SUICIDE_RISK_NOTED));
        assertThat(read("consent-revoked.v1", ConsentNews.class).revoked())
                .isEqualTo(new RaiseObstacle(Obstacle.OFF_LABEL_REVOKED));
        assertThat(read("consent-given.v1", ConsentNews.class).given())
                .isEqualTo(new LiftObstacle(Obstacle.OFF_LABEL_REVOKED));
        assertThat(read("consent-revoked.v1.never-given", ConsentNews.class).revoked())
                .as("a dose does not rest on visits by video")
                .isEqualTo(new Disregard());
    }

    private static <T> T read(String example, Class<T> form) {
        return Json.EVENTS.readValue(ContractAssertions.example("intake", example), form);
    }

    private static Set<String> published(String service) {
        return ContractAssertions.events(service).stream()
                .map(event -> "painpath." + service + "." + event)
                .collect(Collectors.toSet());
    }
}
