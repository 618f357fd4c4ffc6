package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.OPEN;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.examination.InPersonTask;
import org.painpath.evaluation.examination.PainExamination;
import org.painpath.evaluation.examination.PainFinding;
import org.painpath.evaluation.examination.PainFinding.Status;
import org.painpath.evaluation.examination.PainInstrument;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MissAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.RecordExamination;
import org.painpath.instruments.Budapest;
import org.painpath.instruments.Budapest.Category;
import org.painpath.instruments.Dn4;
import org.painpath.instruments.Dn4.Sign;

/** DN4 and Budapest: asked by video, examined in person. */
class PainExaminationTest {
    private static final Dn4 ASKED = dn4(true, false);
    private static final Dn4 BY_HAND = dn4(false, true);
    private static final Budapest REPORTED = new Budapest(true, categories(3), Map.of(), true);
    private static final Budapest OBSERVED = new Budapest(null, Map.of(), categories(2), null);

    @Test
    void whatAVideoVisitCannotExamineIsPartialAndATask() {
        var story = Story.of(OPEN, visit(1, AppointmentMode.VIDEO, 0)).then(examined(ASKED, REPORTED));

        assertThat(pain(story).findings())
                .extracting(PainFinding::instrument, PainFinding::status, PainFinding::band)
                .containsExactly(
                        tuple(PainInstrument.DN4, Status.PARTIAL, null),
                        tuple(PainInstrument.BUDAPEST, Status.PARTIAL, null));
        assertThat(pain(story).inPersonTasks())
                .containsExactly(
                        new InPersonTask(
                                PainInstrument.DN4,
                                List.of("TOUCH_HYPOAESTHESIA", "PRICK_HYPOAESTHESIA", "PAIN_BY_BRUSHING")),
                        new InPersonTask(
                                PainInstrument.BUDAPEST,
                                List.of("SENSORY", "VASOMOTOR", "SUDOMOTOR_OEDEMA", "MOTOR_TROPHIC")));
        assertThat(story.events())
                .first()
                .extracting("inPersonTasks")
                .isEqualTo(List.of(PainInstrument.DN4, PainInstrument.BUDAPEST));
        assertThat(story.events()).last().isEqualTo(new PainExamined(ASKED, REPORTED, "clinician"));
    }

    @Test
    void theTaskIsDoneWhenAVisitInPersonRecordsIt() {
        var story = Story.of(OPEN, visit(1, AppointmentMode.VIDEO, -1), visit(2, AppointmentMode.IN_PERSON, 0))
                .then(examined(ASKED, REPORTED), examined(BY_HAND, OBSERVED));

        assertThat(pain(story).inPersonTasks()).isEmpty();
        assertThat(pain(story).findings())
                .extracting(PainFinding::status, PainFinding::band)
                .containsExactly(tuple(Status.SCORED, "POSITIVE"), tuple(Status.SCORED, "CLINICAL"));
        assertThat(story.events()).first().extracting("inPersonTasks").isNull();
    }

    @Test
    void anExaminationThatRecordsNoneOfItLeavesTheTask() {
        var story = Story.of(OPEN, visit(1, AppointmentMode.VIDEO, 0)).then(examined(ASKED, null), EXAMINATION);

        assertThat(pain(story).inPersonTasks()).hasSize(1);
        assertThat(story.events()).singleElement().extracting("inPersonTasks").isEqualTo(List.of(PainInstrument.DN4));
    }

    @Test
    void withoutQuestionsAboutThePainThereIsNoSuchFactAndNoTask() {
        var story = Story.of(OPEN, visit(1, AppointmentMode.VIDEO, 0)).then(EXAMINATION);

        assertThat(story.events()).singleElement().isInstanceOf(ExaminationRecorded.class);
        assertThat(pain(story)).isEqualTo(PainExamination.NONE);
    }

    /** Days are those from the examination to the visit. */
    @ParameterizedTest(name = "{0} at {1}, {2} at {3}: {4}")
    @CsvSource({
        "IN_PERSON, 0, ,          ,  ok",
        "IN_PERSON, 1, ,          ,  ok",
        "VIDEO,     0, ,          ,  not-in-person",
        ",           , ,          ,  not-in-person",
        "VIDEO,     0, IN_PERSON, 7, not-in-person",
        "VIDEO,     7, IN_PERSON, 1, ok",
        "VIDEO,     1, IN_PERSON, 1, ok",
        "IN_PERSON, 7, VIDEO,     1, not-in-person",
    })
    void theVisitNearestToTheDayDecidesWhatHandsCouldFind(
            @Nullable AppointmentMode first,
            @Nullable Integer days,
            @Nullable AppointmentMode second,
            @Nullable Integer otherDays,
            String answer) {
        var story = Story.of(OPEN);
        if (first != null) {
            story.then(visit(1, first, days));
        }
        if (second != null) {
            story.then(visit(2, second, otherDays));
        }
        assertThat(story.when(examined(BY_HAND, null)).answer()).isEqualTo(answer);
        assertThat(story.when(examined(null, OBSERVED)).answer()).isEqualTo(answer);
        assertThat(story.when(examined(ASKED, REPORTED)).answer()).isEqualTo("ok");
    }

    @Test
    void aMissedVisitWasNone() {
        var missed = new MissAppointment(new UUID(1, 1), NOON.plus(1, ChronoUnit.HOURS));
        var story = Story.of(OPEN, visit(1, AppointmentMode.IN_PERSON, 0), missed);
        assertThat(story.when(examined(BY_HAND, null)).answer()).isEqualTo("not-in-person");
    }

    private static PainExamination pain(Story story) {
        return ((Underway) story.state()).facts().pain();
    }

    private static RecordExamination examined(@Nullable Dn4 dn4, @Nullable Budapest budapest) {
        return new RecordExamination(EXAMINATION.examination(), new PainExamination(dn4, budapest), NOON, "clinician");
    }

    /** Booked long before, so that any day is in the future. */
    private static BookAppointment visit(int number, AppointmentMode mode, int daysFromToday) {
        var startsAt = NOON.plus(daysFromToday, ChronoUnit.DAYS).plusSeconds(number);
        var room = mode == AppointmentMode.VIDEO ? Samples.ROOM : null;
        return new BookAppointment(
                new UUID(1, number), startsAt, 60, mode, "clinician", room, null, NOON.minus(30, ChronoUnit.DAYS));
    }

    private static Dn4 dn4(boolean asked, boolean examined) {
        Map<Sign, Boolean> answers = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            if (sign.needsHands() ? examined : asked) {
                answers.put(sign, sign.ordinal() % 2 == 0);
            }
        }
        return new Dn4(answers);
    }

    private static Map<Category, Boolean> categories(int affirmed) {
        Map<Category, Boolean> categories = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            categories.put(category, category.ordinal() < affirmed);
        }
        return categories;
    }
}
