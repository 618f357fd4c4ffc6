package org.painpath.integrationtherapy.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.telehealth.TelehealthProvider;
import org.painpath.integrationtherapy.course.CourseCommand.AttestPeerMonitor;
import org.painpath.integrationtherapy.course.CourseCommand.JudgeMissedCheck;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.course.Today;
import org.painpath.integrationtherapy.sessions.MissedCheckReason;
import org.painpath.integrationtherapy.sessions.PeerMonitor;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.Vitals;

/** The bodies that the commands on sessions take. */
final class SessionRequests {
    private static final int NOTE_LENGTH = 4000;

    private SessionRequests() {}

    /** @param video whether the patient, at home, is seen by video: the session gets a room of its own */
    record Schedule(
            @NotNull Instant startsAt,
            @NotNull SessionKind kind,
            @NotNull SessionSetting setting,
            @Nullable Boolean video) {

        ScheduleSession command(UUID sessionId, TelehealthProvider telehealth, Instant at) {
            var link = Boolean.TRUE.equals(video) ? telehealth.newRoom() : null;
            return new ScheduleSession(sessionId, startsAt, kind, setting, link, at);
        }
    }

    /** @param note free text; stays in this service */
    record Noted(@Size(max = NOTE_LENGTH) @Nullable String note) {}

    record Attested(
            @NotNull Boolean adult,
            @NotNull Boolean staysToTheEnd,
            @NotNull Boolean canCallForHelp) {

        AttestPeerMonitor command(UUID sessionId, String by) {
            return new AttestPeerMonitor(sessionId, new PeerMonitor(adult, staysToTheEnd, canCallForHelp, by));
        }
    }

    record Measured(
            @NotNull @Min(0) @Max(1440) Integer minute,
            @NotNull @Min(40) @Max(300) Integer systolic,
            @NotNull @Min(20) @Max(200) Integer diastolic,
            @Min(50) @Max(100) @Nullable Integer spo2Percent,
            @Min(20) @Max(300) @Nullable Integer heartRate,
            @Min(0) @Max(24) @Nullable Integer cadss6,
            @Nullable Boolean peerMonitorPresent) {

        RecordVitals command(UUID sessionId, String by, Today today) {
            var vitals = new Vitals(minute, systolic, diastolic, spo2Percent, heartRate, cadss6);
            return new RecordVitals(sessionId, vitals, peerMonitorPresent, by, today);
        }
    }

    /** @param minute of the timed check that was missed */
    record Judged(
            @NotNull @Min(1) @Max(1440) Integer minute,
            @NotNull MissedCheckReason reasonCode,
            @Size(max = NOTE_LENGTH) @Nullable String note) {

        JudgeMissedCheck command(UUID sessionId, String by, Today today) {
            return new JudgeMissedCheck(sessionId, minute, reasonCode, by, today);
        }
    }
}
