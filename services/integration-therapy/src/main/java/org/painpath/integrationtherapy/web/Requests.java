package org.painpath.integrationtherapy.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.painpath.integrationtherapy.adverseevents.AdverseEventTerm;
import org.painpath.integrationtherapy.adverseevents.Circumstances;
import org.painpath.integrationtherapy.adverseevents.Observed;
import org.painpath.integrationtherapy.adverseevents.PatientOutcome;
import org.painpath.integrationtherapy.adverseevents.Relatedness;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.course.CourseCommand.ReportAdverseEvent;
import org.painpath.integrationtherapy.course.DoseChangeReason;
import org.painpath.integrationtherapy.course.DoseDirection;
import org.painpath.integrationtherapy.course.ResumeReason;
import org.painpath.integrationtherapy.course.StopReason;
import org.painpath.integrationtherapy.course.Today;
import org.painpath.integrationtherapy.outcomes.Instrument;

/** The bodies that the commands take. */
final class Requests {
    private static final int NOTE_LENGTH = 4000;
    /** Thirty days. */
    private static final int LATEST_ONSET = 43_200;

    private Requests() {}

    /**
     * @param score absent where the answers are given
     * @param answers by item, as the instrument names them; absent where the score is given
     */
    record Outcome(
            @NotNull Instrument instrument,
            @Min(0) @Max(30) @Nullable BigDecimal score,
            @Size(min = 1, max = 11) @Nullable Map<@Size(max = 40) String, @NotNull Integer> answers,
            @NotNull @Min(0) @Max(520) Integer week,
            @NotNull LocalDate recordedOn) {

        RecordOutcome command(String by, Today today) {
            if ((score == null) == (answers == null)) {
                throw Refusal.field("score", "give either the score or the answers");
            }
            return new RecordOutcome(
                    instrument, score, answers == null ? Map.of() : answers, week, recordedOn, by, today);
        }
    }

    /**
     * @param onsetMinutes from the last dose until it began, 0 to 43200
     * @param relatedness how likely it is that the medicine did it
     * @param outcome how the patient is
     */
    record Adverse(
            @NotNull AdverseEventTerm term,
            @NotNull @Min(1) @Max(5) Integer grade,
            @NotNull Boolean serious,
            @Min(0) @Max(LATEST_ONSET) @Nullable Integer onsetMinutes,
            @Nullable Relatedness relatedness,
            @Nullable PatientOutcome outcome,
            @Size(max = NOTE_LENGTH) @Nullable String note) {

        ReportAdverseEvent command(UUID adverseEventId, String by, Today today) {
            return new ReportAdverseEvent(
                    adverseEventId,
                    new Observed(term, grade, serious),
                    new Circumstances(onsetMinutes, relatedness, outcome),
                    by,
                    today);
        }
    }

    record DoseChange(
            @NotNull DoseDirection direction, @NotNull DoseChangeReason reasonCode) {}

    record Resume(@NotNull ResumeReason reasonCode) {}

    record Stop(
            @NotNull StopReason reasonCode,
            @Size(max = NOTE_LENGTH) @Nullable String note) {}
}
