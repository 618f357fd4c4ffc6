package org.painpath.evaluation.examination;

import java.time.LocalDate;
import java.util.List;
import org.painpath.evaluation.referral.Coding;
import org.painpath.instruments.SuicideRisk;

/**
 * The reconciled history, as far as later steps need it.
 *
 * @param medications what the patient takes now, coded (RxNorm)
 * @param uncodedMedications how many medications have no code
 * @param liverDisease known or suspected chronic liver disease: Child-Pugh is then needed
 * @param takenOn the day; the C-SSRS level ages from it
 */
public record History(
        List<Coding> medications,
        int uncodedMedications,
        boolean liverDisease,
        Pregnancy pregnancy,
        SuicideRisk cssrs,
        LocalDate takenOn) {

    public History {
        medications = List.copyOf(medications);
    }
}
