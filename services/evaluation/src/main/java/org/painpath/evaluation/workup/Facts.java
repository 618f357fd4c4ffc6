package org.painpath.evaluation.workup;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.CandidateTests;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.PainExamination;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.visit.Appointments;

/** All that an evaluation has gathered so far. */
public record Facts(
        ReferralFacts referral,
        Appointments appointments,
        @Nullable History history,
        @Nullable Examination examination,
        PainExamination pain,
        Diagnostics diagnostics) {

    static Facts from(ReferralFacts referral) {
        return new Facts(referral, Appointments.NONE, null, null, PainExamination.NONE, Diagnostics.NONE);
    }

    Facts with(ReferralFacts newReferral) {
        return new Facts(newReferral, appointments, history, examination, pain, diagnostics);
    }

    Facts with(Appointments newAppointments) {
        return new Facts(referral, newAppointments, history, examination, pain, diagnostics);
    }

    Facts with(History newHistory) {
        return new Facts(referral, appointments, newHistory, examination, pain, diagnostics);
    }

    Facts with(Examination newExamination) {
        return new Facts(referral, appointments, history, newExamination, pain, diagnostics);
    }

    Facts with(PainExamination newPain) {
        return new Facts(referral, appointments, history, examination, newPain, diagnostics);
    }

    Facts with(Diagnostics newDiagnostics) {
        return new Facts(referral, appointments, history, examination, pain, newDiagnostics);
    }

    boolean liverDisease() {
        return history != null && history.liverDisease();
    }

    boolean clinicalWorkBegan() {
        return history != null || examination != null || !diagnostics.equals(Diagnostics.NONE);
    }

    /** History and examination are there, and every test that was ordered or is needed has a final result. */
    boolean areComplete() {
        return history != null
                && examination != null
                && diagnostics.pending().isEmpty()
                && CandidateTests.needed(liverDisease()).stream()
                        .allMatch(test -> diagnostics.current(test).isPresent());
    }

    /** The tests that a candidate still needs, for an order that names none. */
    Stream<String> testsStillNeeded() {
        return CandidateTests.needed(liverDisease()).stream()
                .filter(test -> diagnostics.current(test).isEmpty())
                .map(test -> test.loinc());
    }
}
