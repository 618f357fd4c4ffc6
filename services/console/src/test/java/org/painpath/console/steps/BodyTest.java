package org.painpath.console.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.console.clinic.Answer.FieldFault;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class BodyTest {
    private static final ZoneId CLINIC = ZoneId.of("America/Chicago");
    private static final Steps STEPS = new Steps();

    @Test
    void whatIsLeftEmptyIsLeftOut() {
        assertThat(body("supply-information", form("facts.nrs", "8", "facts.cssrs", "", "facts.ketamineAllergy", "no"))
                        .json()
                        .toString())
                .isEqualTo("{\"facts\":{\"nrs\":8,\"ketamineAllergy\":false}}");
    }

    @Test
    void codesAndRowsBecomeLists() {
        assertThat(body(
                                "supply-information",
                                form(
                                        "facts.medications",
                                        "25480 gabapentin\n\n72625",
                                        "facts.priorTreatments[1].drugClass",
                                        "TCA",
                                        "facts.priorTreatments[1].weeks",
                                        "8"))
                        .json()
                        .toString())
                .isEqualTo("{\"facts\":{\"priorTreatments\":[{\"drugClass\":\"TCA\",\"weeks\":8}],"
                        + "\"medications\":[{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"25480\"},"
                        + "{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"72625\"}]}}");
    }

    @Test
    void timesAreTheClinics() {
        assertThat(body("book-appointment", form("startsAt", "2026-11-24T09:30", "mode", "VIDEO", "clinician", "lee"))
                        .json()
                        .path("startsAt")
                        .asString())
                .isEqualTo("2026-11-24T15:30:00Z");
    }

    @Test
    void aTimeOfTheDayIsOfTheDayOfItsRow() {
        Body body = body(
                "record-results",
                form(
                        "results[1].loinc", "2160-0",
                        "results[1].observedOn", "2026-11-24",
                        "results[1].observedAt", "09:30"));

        assertThat(body.json().at("/results/0/observedAt").asString()).isEqualTo("2026-11-24T15:30:00Z");
        assertThat(body("record-results", form("results[1].observedAt", "09:30"))
                        .faults())
                .extracting(fault -> fault.field())
                .containsExactly("results[1].observedAt");
        assertThat(body("record-results", form("results[1].observedOn", "2026-11-24"))
                        .json()
                        .at("/results/0")
                        .has("observedAt"))
                .isFalse();
    }

    @Test
    void aLineThatIsLeftEmptyIsLeftOutAndFaultsFindTheirLine() {
        var form = form(
                "taper.steps[0].singleDoseMg", "7.5",
                "taper.steps[1].singleDoseMg", "",
                "taper.steps[2].singleDoseMg", "5",
                "taper.steps[2].timesPerDay", "often");
        Body body = body("propose-taper", form);

        assertThat(body.json().toString())
                .isEqualTo("{\"taper\":{\"steps\":[{\"singleDoseMg\":7.5},{\"singleDoseMg\":5}]}}");
        assertThat(body.faults()).containsExactly(new FieldFault("taper.steps[2].timesPerDay", "takes a whole number"));
        assertThat(Rows.inForm(
                        STEPS.named("propose-taper").orElseThrow().fields(),
                        form,
                        List.of(
                                new FieldFault("taper.steps[1].startsOn", "is missing"),
                                new FieldFault("taper.steps[0].startsOn", "is missing"),
                                new FieldFault("taper.steps[7].startsOn", "is missing"),
                                new FieldFault("taper.endsOn", "is missing"))))
                .extracting(FieldFault::field)
                .containsExactly(
                        "taper.steps[2].startsOn",
                        "taper.steps[0].startsOn",
                        "taper.steps[7].startsOn",
                        "taper.endsOn");
    }

    @Test
    void aVisitIsCancelledUntilADayThatThePatientNames() {
        var form = form("appointment", "0197f5c2-7a0e-7000-8000-000000000001", "notBefore", "2026-12-01T09:00");

        assertThat(body("cancel-appointment", form).json().toString())
                .isEqualTo("{\"notBefore\":\"2026-12-01T15:00:00Z\"}");
    }

    @Test
    void everyHoldGetsItsOwnReason() {
        assertThat(body("accept", form("overrides:blood-pressure", "treated", "overrides:other", ""))
                        .json()
                        .toString())
                .isEqualTo("{\"overrides\":[{\"rule\":\"blood-pressure\",\"reason\":\"treated\"}]}");
    }

    @Test
    void theChosenEntryGoesIntoThePathAndNotIntoTheBody() {
        String session = "0197f5c2-7a0e-7000-8000-000000000001";
        Body body = body("miss-session", form("session", session));

        assertThat(body.item()).hasToString(session);
        assertThat(body.json().isEmpty()).isTrue();
    }

    @Test
    void aQuestionnaireSendsWhatWasAnsweredAndItsOwnName() {
        Body body = body(
                "record-phq9",
                form(
                        "answeredOn",
                        "2026-11-03",
                        "answers.Q1",
                        "3",
                        "answers.Q2",
                        "0",
                        "answers.Q9",
                        "",
                        "instrument",
                        "GAD7"));

        assertThat(body.faults()).isEmpty();
        assertThat(body.json().toString())
                .isEqualTo("{\"instrument\":\"PHQ9\",\"answeredOn\":\"2026-11-03\",\"answers\":{\"Q1\":3,\"Q2\":0}}");
    }

    @Test
    void everyKnownMedicationGoesIntoItsListBesideWhatIsTyped() {
        Body body = body(
                "reconcile-medications",
                form(
                        "known:http://rx|1",
                        "taking",
                        "known:http://rx|2",
                        "notTaking",
                        "known:http://rx|3",
                        "elsewhere",
                        "taking",
                        "4 baclofen",
                        "uncodedTaken",
                        "0"));

        assertThat(body.json().path("taking").findValuesAsString("code")).containsExactly("1", "4");
        assertThat(body.json().path("notTaking").toString()).isEqualTo("[{\"system\":\"http://rx\",\"code\":\"2\"}]");
        assertThat(body.json().has("changed")).isFalse();
    }

    @Test
    void whoAcknowledgesNothingIsAskedWhichResults() {
        assertThat(body("acknowledge-results", form("tests", "")).faults())
                .extracting(fault -> fault.field() + " " + fault.message())
                .containsExactly("tests choose at least one");
        assertThat(body("acknowledge-results", form("tests", "2160-0")).json().toString())
                .isEqualTo("{\"tests\":[\"2160-0\"]}");
    }

    @Test
    void aPackIsTakenAsItWasWritten() {
        Body body = body(
                "simulate-policy",
                form("pack", "version: \"2026.12\"\neffectiveFrom: 2026-12-01\nadultAge: 19\nregion: NO"));

        assertThat(body.json().path("pack").toString())
                .isEqualTo(
                        "{\"version\":\"2026.12\",\"effectiveFrom\":\"2026-12-01\",\"adultAge\":19,\"region\":\"NO\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words", "a: [1", "a: 1\na: 2", "a: &b [1]\nc: *b", "a: !!java.io.File x"})
    void whatIsNoPlainYamlIsSaidOfItsField(String text) {
        assertThat(body("simulate-policy", form("pack", text)).faults())
                .extracting(fault -> fault.field() + " " + fault.message())
                .containsExactly("pack takes YAML");
    }

    @Test
    void whatCannotBeReadIsSaidOfItsField() {
        Body body = body("record-examination", form("weightKg", "heavy", "examinedOn", "yesterday"));

        assertThat(body.faults())
                .extracting(fault -> fault.field() + " " + fault.message())
                .containsExactly("examinedOn takes a date", "weightKg takes a number");
    }

    private static Body body(String step, MultiValueMap<String, String> form) {
        return Body.of(STEPS.named(step).orElseThrow().fields(), form, CLINIC);
    }

    private static MultiValueMap<String, String> form(String... pairs) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1]));
        }
        assertThat(Map.copyOf(form)).isNotEmpty();
        return form;
    }
}
