package org.painpath.integrationtherapy.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.adverseevents.AdverseEventTerm;
import org.painpath.integrationtherapy.adverseevents.Observed;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.course.CourseCommand.ReportAdverseEvent;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.course.DoseChangeReason;
import org.painpath.integrationtherapy.course.DoseDirection;
import org.painpath.integrationtherapy.course.ResumeReason;
import org.painpath.integrationtherapy.course.StopReason;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.Vitals;

/** The bodies that the commands take. */
final class Requests {
    private static final int NOTE_LENGTH = 4000;

    private Requests() {}

    record Schedule(
            @NotNull Instant startsAt,
            @NotNull SessionKind kind,
            @NotNull SessionSetting setting) {

        ScheduleSession command(UUID sessionId, Instant at) {
            return new ScheduleSession(sessionId, startsAt, kind, setting, at);
        }
    }

    /** @param note free text; stays in this service */
    record Noted(@Size(max = NOTE_LENGTH) @Nullable String note) {}

    record Measured(
            @NotNull @Min(0) @Max(1440) Integer minute,
            @NotNull @Min(40) @Max(300) Integer systolic,
            @NotNull @Min(20) @Max(200) Integer diastolic,
            @Min(50) @Max(100) @Nullable Integer spo2Percent,
            @Min(20) @Max(300) @Nullable Integer heartRate,
            @Nullable Boolean peerMonitorPresent) {

        RecordVitals command(UUID sessionId) {
            var vitals = new Vitals(minute, systolic, diastolic, spo2Percent, heartRate);
            return new RecordVitals(sessionId, vitals, peerMonitorPresent);
        }
    }

    record Outcome(
            @NotNull Instrument instrument,
            @NotNull @Min(0) @Max(30) BigDecimal score,
            @NotNull @Min(0) @Max(520) Integer week,
            @NotNull LocalDate recordedOn) {

        RecordOutcome command(Instant at) {
            return new RecordOutcome(instrument, score, week, recordedOn, at);
        }
    }

    record Adverse(
            @NotNull AdverseEventTerm term,
            @NotNull @Min(1) @Max(5) Integer grade,
            @NotNull Boolean serious,
            @Size(max = NOTE_LENGTH) @Nullable String note) {

        ReportAdverseEvent command(UUID adverseEventId, String by) {
            return new ReportAdverseEvent(adverseEventId, new Observed(term, grade, serious), by);
        }
    }

    record DoseChange(
            @NotNull DoseDirection direction, @NotNull DoseChangeReason reasonCode) {}

    record Resume(@NotNull ResumeReason reasonCode) {}

    record Stop(
            @NotNull StopReason reasonCode,
            @Size(max = NOTE_LENGTH) @Nullable String note) {}
}
