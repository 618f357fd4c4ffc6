package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.Recency;
import org.painpath.prescriptionreview.facts.Lab;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * ALT and AST at baseline are at most three times the upper limit of normal. They are needed where a liver disease is known;
 * in others their absence is shown.
 *
 * <p>Source: [NOPPERS] pattern, clinical reference C12 [P]; who needs the test: [ASRA-GC].
 */
record LiverEnzymesBelowLimit(DosingPolicy.Organs limits) implements SafetyRule {
    static final String NAME = "liver-enzymes-below-limit";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        Optional<Lab> alt = recent(facts, LabTest.ALT, on);
        Optional<Lab> ast = recent(facts, LabTest.AST, on);
        if (isAbove(alt, limits.altUpper()) || isAbove(ast, limits.astUpper())) {
            return concern(
                    NAME,
                    Severity.HOLD,
                    "ALT or AST is above %d times the upper limit of normal.",
                    limits.enzymeMultiple());
        }
        if (alt.isPresent() && ast.isPresent()) {
            return satisfied(NAME);
        }
        return facts.liverDisease()
                ? missing(NAME, "ALT and AST")
                : concern(NAME, Severity.INFO, "ALT and AST are not both on file; no liver disease is known.");
    }

    private Optional<Lab> recent(ReviewFacts facts, LabTest test, LocalDate on) {
        return facts.latest(test).filter(lab -> Recency.within(limits.labOldestDays(), lab.observedOn(), on));
    }

    private boolean isAbove(Optional<Lab> lab, int upperLimit) {
        BigDecimal highest = BigDecimal.valueOf((long) upperLimit * limits.enzymeMultiple());
        return lab.filter(found -> found.value().compareTo(highest) > 0).isPresent();
    }
}
