package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.medication.MedicationUse;
import org.painpath.evaluation.medication.ReconciledMedication;
import org.painpath.evaluation.medication.Reconciliation;
import org.painpath.evaluation.workup.EvaluationCommand.ReconcileMedications;

/**
 * Every coded medicine of the referral, and what else is taken, each in one of the lists.
 *
 * @param changed taken in another way than prescribed
 * @param uncodedTaken how many medicines are taken that have no code
 */
record ReconciliationRequest(
        @Nullable @Size(max = 100) List<@NotNull @Valid CodingRequest> taking,
        @Nullable @Size(max = 100) List<@NotNull @Valid CodingRequest> changed,
        @Nullable @Size(max = 100) List<@NotNull @Valid CodingRequest> notTaking,
        @NotNull @PositiveOrZero @Max(200) Integer uncodedTaken) {

    ReconcileMedications command(String by) {
        var reconciled = Stream.of(
                        said(taking, MedicationUse.TAKING),
                        said(changed, MedicationUse.CHANGED),
                        said(notTaking, MedicationUse.NOT_TAKING))
                .flatMap(list -> list)
                .toList();
        return new ReconcileMedications(new Reconciliation(reconciled, uncodedTaken), by);
    }

    private static Stream<ReconciledMedication> said(@Nullable List<CodingRequest> list, MedicationUse use) {
        return CodingRequest.codings(list).stream().map(medication -> new ReconciledMedication(medication, use));
    }
}
