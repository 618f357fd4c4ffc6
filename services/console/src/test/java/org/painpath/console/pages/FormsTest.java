package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.console.clinic.ConsoleSettings;
import org.painpath.console.pages.Form.Option;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.steps.Steps;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;

class FormsTest {
    private static final Steps STEPS = new Steps();
    private static final String PART = """
            {"referral":{"medications":[{"system":"http://rx","code":"1","display":"Gabapentin"}]},
             "history":{"medications":[{"system":"http://rx","code":"1","display":"Gabapentin"},
               {"system":"http://rx","code":"2","display":"Baclofen"}]},
             "results":[{"loinc":"2160-0","display":"Creatinine","value":1.1,"unit":"mg/dL","acknowledgedBy":"lee"},
               {"loinc":"1742-6","display":"ALT","value":112,"unit":"U/L","flag":"HIGH","acknowledgedBy":null}]}""";

    private final Words words =
            new Words(new ConsoleSettings(URI.create("http://x"), "c", "s", ZoneId.of("UTC"), Map.of()));
    private final Forms forms = new Forms(words, new Blocks(words));

    @Test
    void onlyWhatNobodyHasAcknowledgedIsOffered() {
        assertThat(input("acknowledge-results", PART, null, "tests").options())
                .containsExactly(new Option("1742-6", "ALT · 112 · U/L · High"));
        assertThat(forms.of(
                        STEPS.named("acknowledge-results").orElseThrow(),
                        JsonMapper.shared().readTree("{\"results\":[]}"),
                        null,
                        null))
                .isEmpty();
    }

    @Test
    void resultsThatAreAcknowledgedTogetherAreOneChoice() {
        var series = """
                {"results":[{"loinc":"1742-6","display":"ALT","value":912},{"loinc":"2160-0","display":"Creatinine","value":1.1},
                  {"loinc":"1742-6","display":"ALT","value":31}]}""";

        assertThat(input("acknowledge-results", series, null, "tests").options())
                .containsExactly(new Option("1742-6", "ALT · 912; ALT · 31"), new Option("2160-0", "Creatinine · 1.1"));
    }

    @Test
    void onlyAnOpenCrisisCanBeClosed() {
        var close = STEPS.named("close-crisis").orElseThrow();
        var crisis = JsonMapper.shared().readTree("{\"crisis\":{\"openedOn\":\"2026-11-28\"}}");
        assertThat(forms.of(close, crisis, null, null)).hasSize(1);
        assertThat(forms.of(close, JsonMapper.shared().readTree("{}"), null, null))
                .isEmpty();
        assertThat(forms.of(close, JsonMapper.shared().readTree("{\"crisis\":null}"), null, null))
                .isEmpty();
    }

    @Test
    void everyMedicationThatIsKnownIsAskedAboutOnceAndWhatWasChosenStays() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("known:http://rx|2", "notTaking");

        Form.Input known = input("reconcile-medications", PART, new Typed(typed, Map.of(), "no", null), "known");

        assertThat(known.options())
                .containsExactly(new Option("http://rx|1", "Gabapentin"), new Option("http://rx|2", "Baclofen"));
        assertThat(known.has("http://rx|2=notTaking")).isTrue();
    }

    private Form.Input input(String step, String part, @Nullable Typed typed, String name) {
        return forms.of(STEPS.named(step).orElseThrow(), JsonMapper.shared().readTree(part), null, typed)
                .flatMap(form -> form.inputs().stream())
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
