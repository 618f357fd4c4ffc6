package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.util.List;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.Pregnancy;
import org.painpath.evaluation.referral.Coding;
import org.painpath.instruments.SuicideRisk;

/** The history was taken, or taken again. Published. */
public record HistoryTaken(
        List<Coding> medications,
        int uncodedMedications,
        boolean liverDisease,
        Pregnancy pregnancy,
        SuicideRisk cssrs,
        LocalDate takenOn,
        String takenBy)
        implements EvaluationEvent {

    static HistoryTaken of(History history, String takenBy) {
        return new HistoryTaken(
                history.medications(),
                history.uncodedMedications(),
                history.liverDisease(),
                history.pregnancy(),
                history.cssrs(),
                history.takenOn(),
                takenBy);
    }

    History history() {
        return new History(medications, uncodedMedications, liverDisease, pregnancy, cssrs, takenOn);
    }
}
