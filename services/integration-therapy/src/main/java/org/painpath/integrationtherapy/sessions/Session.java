package org.painpath.integrationtherapy.sessions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;

/**
 * One contact of a course with its measurements.
 *
 * @param telehealthLink the room of a video session
 * @param peerMonitor what was attested for a dose at home
 * @param check what the last check before the dose said; stays NOT_DONE without a dose
 * @param clearedAt when it last said yes; the timed checks count from there
 * @param clearedFor the prescription under which it last said yes
 * @param findings of the last check that had something to say
 */
public record Session(
        UUID sessionId,
        Instant startsAt,
        SessionKind kind,
        SessionSetting setting,
        @Nullable String telehealthLink,
        @Nullable PeerMonitor peerMonitor,
        SessionStatus status,
        DosingCheck check,
        @Nullable Instant clearedAt,
        @Nullable UUID clearedFor,
        List<Vitals> vitals,
        List<FindingFact> findings,
        List<MissedCheck> missedChecks) {

    public Session {
        vitals = List.copyOf(vitals);
        findings = List.copyOf(findings);
        missedChecks = List.copyOf(missedChecks);
    }

    public static Session scheduled(
            UUID sessionId,
            Instant startsAt,
            SessionKind kind,
            SessionSetting setting,
            @Nullable String telehealthLink) {
        return new Session(
                sessionId,
                startsAt,
                kind,
                setting,
                telehealthLink,
                null,
                SessionStatus.SCHEDULED,
                DosingCheck.NOT_DONE,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    public boolean open() {
        return status == SessionStatus.SCHEDULED;
    }

    public boolean dosing() {
        return kind == SessionKind.DOSING;
    }

    /**
     * A dose was cleared, and the patient is watched until the session is completed; also where the clearance was taken back,
     * because the dose may have been taken by then.
     */
    public boolean underWay() {
        return open() && dosing() && (clearedAt != null || check == DosingCheck.CLEARED);
    }

    /** A clinician has judged that a dose was cleared and then not taken: only then is there a dose to clear once more. */
    public boolean doseNotTaken() {
        return missedChecks.stream().anyMatch(missed -> missed.reasonCode() == MissedCheckReason.DOSE_NOT_TAKEN);
    }

    /** When the dose was taken, so far as is known; empty where none was. */
    public Optional<Instant> doseAt() {
        boolean given = dosing() && (clearedAt != null || check == DosingCheck.CLEARED) && !doseNotTaken();
        return given ? Optional.of(clearedAt == null ? startsAt : clearedAt) : Optional.empty();
    }

    /** Whether there are vital signs after the dose, so that nothing decides about it any more. */
    public boolean doseTaken() {
        return lastAfterDose().isPresent();
    }

    boolean met(TimedCheck timed) {
        return vitals.stream().anyMatch(timed::metBy);
    }

    boolean judged(TimedCheck timed) {
        return missedChecks.stream().anyMatch(missed -> missed.minute() == timed.minute() && missed.judged());
    }

    public boolean answered(TimedCheck timed) {
        return met(timed) || judged(timed);
    }

    public boolean noted(int minute) {
        return missedChecks.stream().anyMatch(missed -> missed.minute() == minute);
    }

    /** Of two sets of the same minute the one that was entered later. */
    Optional<Vitals> lastAfterDose() {
        return vitals.stream().filter(set -> !set.beforeDose()).reduce((one, other) -> later(one, other));
    }

    Optional<Integer> lastSpo2AfterDose() {
        return vitals.stream()
                .filter(set -> !set.beforeDose() && set.spo2Percent() != null)
                .reduce((one, other) -> later(one, other))
                .map(set -> Objects.requireNonNull(set.spo2Percent()));
    }

    /** Whoever was brought to an emergency is no longer measured here. */
    boolean leftForEmergency() {
        return missedChecks.stream().anyMatch(missed -> missed.reasonCode() == MissedCheckReason.TAKEN_TO_EMERGENCY);
    }

    Optional<Integer> lastCadss6(int fromMinute) {
        return vitals.stream()
                .filter(set -> set.minute() >= fromMinute && set.cadss6() != null)
                .reduce((one, other) -> later(one, other))
                .map(set -> Objects.requireNonNull(set.cadss6()));
    }

    private static Vitals later(Vitals one, Vitals other) {
        return Comparator.comparingInt(Vitals::minute).compare(one, other) > 0 ? one : other;
    }

    public Session with(Vitals measured) {
        var all = Stream.concat(vitals.stream(), Stream.of(measured)).toList();
        return copy(peerMonitor, status, check, all, findings, missedChecks);
    }

    public Session with(SessionStatus next) {
        return copy(peerMonitor, next, check, vitals, findings, missedChecks);
    }

    public Session with(PeerMonitor monitor) {
        return copy(monitor, status, check, vitals, findings, missedChecks);
    }

    /**
     * For a dose that is watched anew: what was said about an earlier clearance answers none of its checks.
     *
     * @param at absent in clearances from before it was kept
     */
    public Session cleared(@Nullable Instant at, UUID prescriptionId, List<FindingFact> said) {
        return new Session(
                sessionId,
                startsAt,
                kind,
                setting,
                telehealthLink,
                peerMonitor,
                status,
                DosingCheck.CLEARED,
                at,
                prescriptionId,
                vitals,
                said,
                List.of());
    }

    /** A session that has been stopped is called off, unless a dose is watched in it: then it goes on to its end. */
    public Session held(DosingCheck next, List<FindingFact> said) {
        var nextStatus = next == DosingCheck.STOPPED && !underWay() ? SessionStatus.CALLED_OFF : status;
        return copy(peerMonitor, nextStatus, next, vitals, said, missedChecks);
    }

    /** Something has come between a clearance and its dose; whoever may have taken it by then is watched all the same. */
    public Session withoutClearance(FindingFact why) {
        if (!open() || check != DosingCheck.CLEARED) {
            return this;
        }
        var said = Stream.concat(findings.stream(), Stream.of(why)).toList();
        return copy(peerMonitor, status, DosingCheck.HELD, vitals, said, missedChecks);
    }

    /** A finding during the session leaves what the check before the dose said as it was. */
    public Session with(List<FindingFact> said) {
        return copy(peerMonitor, status, check, vitals, said, missedChecks);
    }

    public Session with(MissedCheck missed) {
        var all = Stream.concat(missedChecks.stream(), Stream.of(missed)).toList();
        return copy(peerMonitor, status, check, vitals, findings, all);
    }

    public Session judged(int minute, MissedCheckReason reason, String by) {
        var all = missedChecks.stream()
                .map(missed -> missed.minute() == minute ? missed.judged(reason, by) : missed)
                .toList();
        return copy(peerMonitor, status, check, vitals, findings, all);
    }

    private Session copy(
            @Nullable PeerMonitor monitor,
            SessionStatus nextStatus,
            DosingCheck nextCheck,
            List<Vitals> sets,
            List<FindingFact> said,
            List<MissedCheck> missed) {
        return new Session(
                sessionId,
                startsAt,
                kind,
                setting,
                telehealthLink,
                monitor,
                nextStatus,
                nextCheck,
                clearedAt,
                clearedFor,
                sets,
                said,
                missed);
    }
}
