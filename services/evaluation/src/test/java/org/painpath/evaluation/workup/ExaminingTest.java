package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.examination;
import static org.painpath.evaluation.workup.Samples.examined;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.examination.AlcoholUse;
import org.painpath.evaluation.examination.HistoryDetails;
import org.painpath.evaluation.workup.EvaluationCommand.TakeHistory;

class ExaminingTest {

    @Test
    void privateAnswersAreAFactOfTheirOwn() {
        var details = new HistoryDetails(List.of(), true, AlcoholUse.ABOVE_LIMITS);
        var story = Story.of(OPEN).then(new TakeHistory(HISTORY.history(), details, "clinician"));

        assertThat(story.events())
                .containsExactly(
                        HistoryTaken.of(HISTORY.history(), "clinician"),
                        new HistoryNoted(List.of(), true, AlcoholUse.ABOVE_LIMITS));
    }

    @Test
    void withoutPrivateAnswersThereIsNoSuchFact() {
        assertThat(Story.of(OPEN).then(HISTORY).events()).singleElement().isInstanceOf(HistoryTaken.class);
    }

    @Test
    void anImplausibleMeasurementIsRefused() {
        var story = Story.of(OPEN).when(examination(300, 78, 98));

        assertThat(story.answer()).isEqualTo("implausible-measurement");
        assertThat(story.words()).startsWith("Systolic");
    }

    @ParameterizedTest
    @CsvSource({"1, ok", "2, in-the-future"})
    void anExaminationIsNotInTheFuture(int daysAhead, String answer) {
        assertThat(Story.of(OPEN)
                        .when(examined(TODAY.plusDays(daysAhead), 124, 78, 98, null, null))
                        .answer())
                .isEqualTo(answer);
    }
}
