package org.painpath.evaluation.workup;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.CandidateTests;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.visit.Appointments;

/** All that an evaluation has gathered so far. */
public record Facts(
        ReferralFacts referral,
        Appointments appointments,
        @Nullable History history,
        @Nullable Examination examination,
        Diagnostics diagnostics) {

    static Facts from(ReferralFacts referral) {
        return new Facts(referral, Appointments.NONE, null, null, Diagnostics.NONE);
    }

    Facts with(ReferralFacts newReferral) {
        return new Facts(newReferral, appointments, history, examination, diagnostics);
    }

    Facts with(Appointments newAppointments) {
        return new Facts(referral, newAppointments, history, examination, diagnostics);
    }

    Facts with(History newHistory) {
        return new Facts(referral, appointments, newHistory, examination, diagnostics);
    }

    Facts with(Examination newExamination) {
        return new Facts(referral, appointments, history, newExamination, diagnostics);
    }

    Facts with(Diagnostics newDiagnostics) {
        return new Facts(referral, appointments, history, examination, newDiagnostics);
    }

    boolean liverDisease() {
        return history != null && history.liverDisease();
    }

    boolean clinicalWorkBegan() {
        return history != null || examination != null || !diagnostics.equals(Diagnostics.NONE);
    }

    /**
     * History and examination are there, and every test that was ordered or is needed has a final result that a clinician
     * has seen; of what is needed, while it was in date. Whether it still is, is asked on the day of the assessment.
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

    /** The tests that a candidate still needs, for an order that names none. */
    Stream<String> testsStillNeeded() {
        return CandidateTests.needed(liverDisease()).stream()
                .filter(test -> diagnostics.current(test).isEmpty())
                .map(test -> test.loinc());
    }
}
