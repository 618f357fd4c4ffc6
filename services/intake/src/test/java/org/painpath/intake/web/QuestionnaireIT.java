package org.painpath.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.RunningIntake;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.EventLog;
import org.springframework.http.ResponseEntity;

/** The door for what patients fill in before the visit. */
class QuestionnaireIT extends RunningIntake {

    @Test
    void aQuestionnaireIsShownWithScoreBandAndWordsToTheClinicAlone() {
        var id = submitted(complete());
        var recorded = record(id.toString(), "GAD7", "\"Q1\":1,\"Q2\":1,\"Q3\":1,\"Q4\":1,\"Q5\":0,\"Q6\":1,\"Q7\":2");
        assertThat(status(recorded)).as(recorded.getBody()).isEqualTo(201);

        var shown = json(get("clinician", "/referrals/" + id)).at("/questionnaires/0");
        assertThat(shown.get("instrument").asString()).isEqualTo("GAD7");
        assertThat(shown.get("loinc").asString()).isEqualTo("70274-6");
        assertThat(shown.at("/scores/0/value").asInt()).isEqualTo(7);
        assertThat(shown.get("band").asString()).isEqualTo("MILD");
        assertThat(shown.get("words").asString()).isEqualTo("GAD-7 7 of 21: mild anxiety.");
        assertThat(json(get("referrer", "/referrals/" + id)).get("questionnaires"))
                .isEmpty();
    }

    @Test
    void whoSentTheReferralSeesWhatWasSentAndNothingThatTheClinicAsked() {
        var id = submitted(complete());
        record(id.toString(), "CSSRS", "\"WISH_TO_BE_DEAD\":1,\"INTENT\":1");
        record(id.toString(), "NRS", "\"PAIN\":2");
        var staff = json(get("coordinator", "/referrals/" + id));
        assertThat(staff.at("/facts/cssrs").asString()).isEqualTo("HIGH");
        assertThat(staff.at("/checklist/0/code").asString()).isEqualTo("birth-date");

        var sender = get("referrer", "/referrals/" + id);
        var seen = json(sender);
        assertThat(seen.get("stage").asString()).isEqualTo("AWAITING_DECISION");
        assertThat(seen.at("/facts/cssrs").asString()).isEqualTo("NONE");
        assertThat(seen.at("/facts/nrs").asInt()).isEqualTo(7);
        assertThat(seen.has("crisis") || seen.has("screening") || seen.has("explained"))
                .isFalse();
        assertThat(seen.get("checklist")).isEmpty();
        assertThat(sender.getBody()).doesNotContain("HIGH", "crisis", "suicide");

        var supplied = post("referrer", "/referrals/" + id + "/supply-information", "{\"facts\":{\"systolic\":131}}");
        assertThat(json(supplied).at("/facts/systolic").asInt()).isEqualTo(131);
        assertThat(supplied.getBody()).doesNotContain("HIGH", "crisis", "suicide");
    }

    @Test
    void suicidalThoughtsReachTheRulesAndTheAnswersLeaveNobody() {
        var id = submitted(complete());
        var waiting = json(record(id.toString(), "PHQ9", "\"Q9\":1"));
        assertThat(waiting.get("stage").asString()).isEqualTo("AWAITING_INFORMATION");
        assertThat(waiting.at("/screening/missing/0").asString()).isEqualTo("c-ssrs-screen");
        assertThat(waiting.at("/questionnaires/0/unanswered")).hasSize(8);

        var stopped = json(record(id.toString(), "CSSRS", "\"WISH_TO_BE_DEAD\":1,\"INTENT\":1"));
        assertThat(stopped.at("/facts/cssrs").asString()).isEqualTo("HIGH");
        assertThat(code(post("coordinator", "/referrals/" + id + "/accept", "{}")))
                .isEqualTo("crisis-open");

        try (var events = EventLog.open()) {
            ContractAssertions.assertValid(events.await("intake", "information-supplied", id));
            assertThat(events.read("painpath.intake", id))
                    .noneMatch(event ->
                            event.data().contains("INTENT") || event.type().contains("questionnaire"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHQ9 | \"Q9\":4       | answers.Q9",
                "PHQ9 | \"Q10\":1      | answers.Q10",
                "PHQ9 | \"Q9\":1.5     | answers",
                "PHQ8 | \"Q1\":1       | instrument",
                "PHQ9 |                | answers",
            })
    void whatCannotBeAnAnswerIsNamedByItsField(String instrument, String answers, String field) {
        var answer = record(submitted(complete()).toString(), instrument, answers == null ? "" : answers);
        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer.getBody()).contains("\"field\":\"" + field);
    }

    @Test
    void aDecidedReferralTakesNone() {
        var id = submitted(complete());
        post("coordinator", "/referrals/" + id + "/accept", "{}");
        assertThat(code(record(id.toString(), "NRS", "\"PAIN\":5"))).isEqualTo("already-decided");
    }

    /** Filled in today, a day after the C-SSRS that came with the referral. */
    private ResponseEntity<String> record(String id, String instrument, String answers) {
        String body = "{\"instrument\":\"%s\",\"answeredOn\":\"%s\",\"answers\":{%s}}"
                .formatted(instrument, LocalDate.now(), answers);
        return post("coordinator", "/referrals/" + id + "/questionnaires", body);
    }
}
