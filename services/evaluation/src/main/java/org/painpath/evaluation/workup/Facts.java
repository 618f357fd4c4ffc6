package org.painpath.evaluation.workup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.assessment.ClinicalPicture;
import org.painpath.evaluation.assessment.FactAges;
import org.painpath.evaluation.diagnostics.CandidateTests;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.PainExamination;
import org.painpath.evaluation.medication.Reconciliation;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.obstacle.Obstacles;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.Appointments;

/**
 * All that an evaluation has gathered so far.
 *
 * @param reconciliation of the medicines, where none of the history came after it
 * @param examinedOn every day of an examination
 * @param obstacles what stands against treatment, as intake has told
 */
public record Facts(
        ReferralFacts referral,
        Appointments appointments,
        @Nullable History history,
        @Nullable Reconciliation reconciliation,
        @Nullable Examination examination,
        List<LocalDate> examinedOn,
        PainExamination pain,
        Diagnostics diagnostics,
        Obstacles obstacles) {

    public Facts {
        examinedOn = List.copyOf(examinedOn);
    }

    static Facts from(ReferralFacts referral, Obstacles obstacles) {
        return new Facts(
                referral,
                Appointments.NONE,
                null,
                null,
                null,
                List.of(),
                PainExamination.NONE,
                Diagnostics.NONE,
                obstacles);
    }

    Facts with(ReferralFacts newReferral) {
        return new Facts(
                newReferral,
                appointments,
                history,
                reconciliation,
                examination,
                examinedOn,
                pain,
                diagnostics,
                obstacles);
    }

    Facts with(Appointments newAppointments) {
        return new Facts(
                referral,
                newAppointments,
                history,
                reconciliation,
                examination,
                examinedOn,
                pain,
                diagnostics,
                obstacles);
    }

    /** The history brings its own list of medicines: of the two, the last one counts. */
    Facts with(History newHistory) {
        return new Facts(
                referral, appointments, newHistory, null, examination, examinedOn, pain, diagnostics, obstacles);
    }

    Facts with(Reconciliation newReconciliation) {
        return new Facts(
                referral,
                appointments,
                history,
                newReconciliation,
                examination,
                examinedOn,
                pain,
                diagnostics,
                obstacles);
    }

    Facts with(Examination newExamination) {
        List<LocalDate> days = Stream.concat(examinedOn.stream(), Stream.of(newExamination.examinedOn()))
                .distinct()
                .toList();
        return new Facts(
                referral, appointments, history, reconciliation, newExamination, days, pain, diagnostics, obstacles);
    }

    Facts with(PainExamination newPain) {
        return new Facts(
                referral,
                appointments,
                history,
                reconciliation,
                examination,
                examinedOn,
                newPain,
                diagnostics,
                obstacles);
    }

    Facts with(Diagnostics newDiagnostics) {
        return new Facts(
                referral,
                appointments,
                history,
                reconciliation,
                examination,
                examinedOn,
                pain,
                newDiagnostics,
                obstacles);
    }

    /** What may have come from records of a substance use programme is gone with the consent to them. */
    Facts with(Obstacles newObstacles) {
        boolean takenBack = newObstacles.has(Obstacle.PART_2_REVOKED) && !obstacles.has(Obstacle.PART_2_REVOKED);
        return new Facts(
                takenBack ? referral.withoutSubstanceUse() : referral,
                appointments,
                history,
                reconciliation,
                examination,
                examinedOn,
                pain,
                diagnostics,
                newObstacles);
    }

    /** What the rules look at on that day. */
    public ClinicalPicture picture(LocalDate today) {
        return new ClinicalPicture(history, examination, diagnostics, obstacles, today);
    }

    /** Visits by video that are still to come, of a patient who no longer agrees to them. */
    public List<UUID> visitsWithoutConsent(Instant now) {
        return obstacles.has(Obstacle.TELEHEALTH_REVOKED)
                ? appointments.all().stream()
                        .filter(Appointment::isBooked)
                        .filter(visit -> visit.mode() == AppointmentMode.VIDEO
                                && visit.startsAt().isAfter(now))
                        .map(Appointment::appointmentId)
                        .toList()
                : List.of();
    }

    /**
     * What the patient takes now and has a code; until somebody asked, what the referral says. A medicine that the history
     * names and the reconciliation says nothing of is still taken.
     */
    List<Coding> medications() {
        List<Coding> told = history == null ? List.of() : history.medications();
        if (reconciliation != null) {
            return Stream.concat(reconciliation.taken().stream(), reconciliation.leftOutOf(told))
                    .toList();
        }
        return history == null ? referral.medications() : told;
    }

    /** How many of them have no code; absent where nobody has told. */
    @Nullable
    Integer uncodedMedications() {
        if (reconciliation != null) {
            return reconciliation.uncodedTaken();
        }
        return history == null ? referral.uncodedMedications() : history.uncodedMedications();
    }

    boolean liverDisease() {
        return history != null && history.liverDisease();
    }

    /**
     * History and examination are there, and every test that was ordered or is needed has a final result that a clinician
     * has seen; of what is needed, while it was in date by the catalogue. Whether it still is, and in date by the policy, is asked
     * on the day of the assessment.
     */
    boolean areComplete() {
        return history != null
                && examination != null
                && diagnostics.pending().isEmpty()
                && diagnostics.unseen().isEmpty()
                && CandidateTests.needed(liverDisease()).stream().allMatch(this::wasSeenInDate);
    }

    private boolean wasSeenInDate(DiagnosticTest test) {
        return diagnostics
                .current(test)
                .flatMap(diagnostics::acknowledgment)
                .filter(seen -> !seen.result().observedOn().isBefore(seen.on().minusDays(test.maxAgeDays())))
                .isPresent();
    }

    /**
     * The tests that a candidate still needs, for an order that names none: without a result, or with one that is too old.
     */
    Stream<String> testsStillNeeded(LocalDate today, FactAges ages) {
        return CandidateTests.needed(liverDisease()).stream()
                .filter(test -> diagnostics
                        .current(test)
                        .filter(result -> !result.observedOn().isBefore(today.minusDays(ages.of(test))))
                        .isEmpty())
                .map(DiagnosticTest::loinc);
    }

    /** The last day on which the patient was examined in person; absent where that has not happened here. */
    @Nullable
    LocalDate inPersonEvaluationOn() {
        return examinedOn.stream()
                .filter(day -> TookPlaceInPerson.holds(appointments, day))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
