package org.painpath.evaluation.medication;

import java.util.List;
import java.util.stream.Stream;
import org.painpath.evaluation.referral.Coding;

/**
 * The list of medicines as the clinician and the patient went through it (clinical reference 5, form sections).
 *
 * @param uncodedTaken how many medicines are taken that have no code
 */
public record Reconciliation(List<ReconciledMedication> medications, int uncodedTaken) {
    public Reconciliation {
        medications = List.copyOf(medications);
    }

    /** The conclusion: what is taken now. */
    public List<Coding> taken() {
        return medications.stream()
                .filter(each -> each.use().isTaken())
                .map(ReconciledMedication::medication)
                .toList();
    }

    /** The medicines of a list that nothing is said about. */
    public Stream<Coding> leftOutOf(List<Coding> list) {
        return list.stream().filter(listed -> !names(listed));
    }

    public boolean namesOneTwice() {
        return medications.stream()
                        .map(each -> each.medication().code())
                        .distinct()
                        .count()
                < medications.size();
    }

    private boolean names(Coding listed) {
        return medications.stream()
                .map(ReconciledMedication::medication)
                .anyMatch(named ->
                        named.system().equals(listed.system()) && named.code().equals(listed.code()));
    }
}
