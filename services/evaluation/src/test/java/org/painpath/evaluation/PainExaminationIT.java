package org.painpath.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.EventLog;

/** A visit by video leaves a task for a visit in person, in the view, in the list and on the wire. */
class PainExaminationIT extends RunningService {
    private static final String ASKED = """
            "dn4": {"BURNING": true, "PAINFUL_COLD": true, "ELECTRIC_SHOCKS": true, "TINGLING": false,
                    "PINS_AND_NEEDLES": false, "NUMBNESS": false, "ITCHING": false}""";
    private static final String EXAMINED = """
            "dn4": {"TOUCH_HYPOAESTHESIA": true, "PRICK_HYPOAESTHESIA": false, "PAIN_BY_BRUSHING": false}""";

    @Test
    void whatVideoCannotExamineIsATaskUntilHandsHave() {
        open();
        post("coordinator", path + "/appointments", Bodies.visit(1).replace("IN_PERSON", "VIDEO"));
        var asked = post("clinician", path + "/examination", with(ASKED));
        assertThat(asked.at("/pain/0/status")).isEqualTo("PARTIAL");
        assertThat(asked.at("/pain/0/words")).startsWith("DN4 is partial: to be examined in person: touch");
        assertThat(asked.at("/inPersonTasks/0/instrument")).isEqualTo("DN4");
        assertThat(inTheList()).isEqualTo("[\"DN4\"]");
        assertThat(post("clinician", path + "/examination", with(EXAMINED)).at("/code"))
                .isEqualTo("not-in-person");

        var video = get("clinician", path).at("/appointments/0/startsAt");
        post(
                "coordinator",
                path + "/appointments",
                "{\"startsAt\": \"%s\", \"mode\": \"IN_PERSON\"}"
                        .formatted(Instant.parse(video).plusSeconds(60)));
        var examined = post("clinician", path + "/examination", with(EXAMINED));
        assertThat(examined.at("/pain/0/words")).isEqualTo("DN4 4 of 10: positive for neuropathic pain.");
        assertThat(examined.json().at("/inPersonTasks")).isEmpty();
        assertThat(inTheList()).isEqualTo("[]");

        try (var events = EventLog.open()) {
            events.await("evaluation", "examination-recorded", referral);
            var story = events.read("painpath.evaluation", referral);
            story.forEach(ContractAssertions::assertValid);
            assertThat(story).anyMatch(event -> event.data().contains("\"inPersonTasks\":[\"DN4\"]"));
            assertThat(story).noneMatch(event -> event.data().contains("BURNING"));
        }
    }

    private String inTheList() {
        return get("coordinator", "/evaluations?limit=200")
                .json()
                .at("/items")
                .valueStream()
                .filter(row -> row.path("referralId").asString().equals(referral.toString()))
                .map(row -> row.path("inPersonTasks").toString())
                .findFirst()
                .orElse("not in the list");
    }

    private static String with(String pain) {
        return Bodies.EXAMINATION.replaceFirst("}$", ", " + pain + "}");
    }
}
