package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.dosing.Recency;
import org.painpath.prescriptionreview.facts.Lab;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.interactions.DrugGroup;
import org.painpath.prescriptionreview.interactions.Interactions;

/**
 * A urine screen finds nothing that no medication explains; a later, negative result takes a positive one back. An old positive is
 * history and held. Ketamine itself is not looked for here: beside a running prescription its presence is what is hoped for.
 *
 * <p>Source: [ASRA-GC][HULL], clinical reference C15; AUDIT and DAST-10 are asked at intake.
 */
record NoUnexpectedSubstance(int oldestDays) implements SafetyRule {
    static final String NAME = "no-unexpected-substance";
    private static final List<LabTest> SCREENS =
            List.of(LabTest.URINE_OPIATES, LabTest.URINE_COCAINE, LabTest.URINE_BENZODIAZEPINES);
    private static final Map<LabTest, DrugGroup> EXPLAINED_BY =
            Map.of(LabTest.URINE_OPIATES, DrugGroup.OPIOID, LabTest.URINE_BENZODIAZEPINES, DrugGroup.BENZODIAZEPINE);

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        List<LabTest> unexpected =
                SCREENS.stream().filter(screen -> isUnexpected(screen, facts)).toList();
        if (!unexpected.isEmpty()) {
            boolean recent = unexpected.stream()
                    .flatMap(screen -> facts.latest(screen).stream())
                    .anyMatch(lab -> Recency.within(oldestDays, lab.observedOn(), on));
            return found(unexpected, recent);
        }
        return results(facts).findAny().isPresent()
                ? satisfied(NAME)
                : concern(NAME, Severity.INFO, "No urine drug screen is on file.");
    }

    private static Finding found(List<LabTest> unexpected, boolean recent) {
        String words = String.join(", ", unexpected.stream().map(LabTest::words).toList());
        return concern(
                NAME, recent ? Severity.STOP : Severity.HOLD, "Found, and no medication explains it: %s.", words);
    }

    private static boolean isUnexpected(LabTest screen, ReviewFacts facts) {
        return facts.latest(screen).filter(Lab::found).isPresent() && !isExplained(screen, facts);
    }

    private static boolean isExplained(LabTest screen, ReviewFacts facts) {
        DrugGroup explains = EXPLAINED_BY.get(screen);
        return explains != null
                && Interactions.of(facts.medications()).byGroup().containsKey(explains);
    }

    private static Stream<Lab> results(ReviewFacts facts) {
        return SCREENS.stream().flatMap(screen -> facts.latest(screen).stream());
    }
}
