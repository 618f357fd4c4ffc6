package org.painpath.console.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
