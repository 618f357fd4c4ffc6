package org.painpath.evaluation.workup;

import java.util.List;
import org.painpath.evaluation.medication.ReconciledMedication;
import org.painpath.evaluation.medication.Reconciliation;

/** The list of medicines was gone through; what is taken goes on with the decision. Private. */
public record MedicationsReconciled(List<ReconciledMedication> medications, int uncodedTaken, String reconciledBy)
        implements EvaluationEvent {

    static MedicationsReconciled of(Reconciliation reconciliation, String by) {
        return new MedicationsReconciled(reconciliation.medications(), reconciliation.uncodedTaken(), by);
    }

    Reconciliation reconciliation() {
        return new Reconciliation(medications, uncodedTaken);
    }
}
