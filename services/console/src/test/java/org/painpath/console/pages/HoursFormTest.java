package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.painpath.console.steps.Body;
import org.painpath.console.steps.Step;
import org.painpath.console.steps.Steps;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class HoursFormTest {
    private static final Step STEP = new Steps().named("keep-hours").orElseThrow();
    private static final JsonNode KEPT = JsonMapper.shared().readTree("""
            {"weekly":[{"day":"MONDAY","hours":{"from":"09:00:00","to":"12:00:00","modes":["IN_PERSON","VIDEO"]}},
               {"day":"MONDAY","hours":{"from":"13:00:00","to":"17:30:00","modes":["VIDEO"]}}],
             "exceptions":[{"date":"2026-12-24","hours":[]},
               {"date":"2026-12-28","hours":[{"from":"09:00:00","to":"10:00:00","modes":["IN_PERSON"]},
                 {"from":"11:00:00","to":"12:00:00","modes":["IN_PERSON","VIDEO"]}]}]}""");

    @Test
    void whatIsKeptIsShownAndSentBackAsItWas() {
        var typed = HoursForm.typed(KEPT);
        assertThat(HoursForm.holds(STEP, typed)).isTrue();
        assertThat(typed.getFirst("weekly[1].to")).isEqualTo("17:30");
        assertThat(typed.getFirst("exceptions[0].from")).isNull();

        ObjectNode lines = Body.of(STEP.fields(), typed, ZoneId.of("UTC")).json();
        assertThat(HoursForm.faults(lines)).isEmpty();
        assertThat(HoursForm.body(lines).toString()).isEqualTo("""
                {"weekly":[{"day":"MONDAY","hours":{"from":"09:00","to":"12:00"}},\
                {"day":"MONDAY","hours":{"from":"13:00","to":"17:30","modes":["VIDEO"]}}],\
                "exceptions":[{"date":"2026-12-24","hours":[]},\
                {"date":"2026-12-28","hours":[{"from":"09:00","to":"10:00","modes":["IN_PERSON"]},\
                {"from":"11:00","to":"12:00"}]}]}""");
    }

    @Test
    void nothingTypedIsNoHours() {
        ObjectNode lines = Body.of(STEP.fields(), new LinkedMultiValueMap<>(), ZoneId.of("UTC"))
                .json();
        assertThat(HoursForm.body(lines)).hasToString("{\"weekly\":[],\"exceptions\":[]}");
    }

    @Test
    void aLineThatIsNotWholeIsSaidAndNeverLeftOut() {
        ObjectNode lines = (ObjectNode) JsonMapper.shared().readTree("""
                {"weekly":[{"day":"MONDAY","from":"09:00"}],"exceptions":[{"date":"2026-12-24","to":"10:00"}]}""");
        assertThat(HoursForm.faults(lines))
                .extracting(fault -> fault.field() + ": " + fault.message())
                .containsExactly(
                        "weekly: each line needs a day, from and to",
                        "exceptions: each line needs a date, and both times or none");
    }

    @Test
    void moreLinesThanTheFormHasAreNotShown() {
        var typed = HoursForm.typed(KEPT);
        typed.set("exceptions[10].date", "2026-12-30");
        assertThat(HoursForm.holds(STEP, typed)).isFalse();
    }
}
