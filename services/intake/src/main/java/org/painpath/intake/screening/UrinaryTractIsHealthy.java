package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No interstitial or ulcerative cystitis, unexplained haematuria or lower urinary tract symptoms; else urine and
 * urology come first.
 *
 * <p>Source: clinical reference 2.2, C16 (keys SPRAVATO, KETALAR).
 */
record UrinaryTractIsHealthy() implements ScreeningRule {
    static final String NAME = "urinary-tract-is-healthy";
    private static final Item ITEM = new Item(
            "urinary tract disease",
            "Whether there is a disease of the bladder or urinary tract",
            List.of(Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C16", "SPRAVATO, KETALAR", Severity.HOLD, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Boolean present = facts.knownHistory().urinaryTractDisease();
        if (present == null) {
            return ITEM.missingFor(NAME);
        }
        return present
                ? new Concern(
                        NAME, Severity.HOLD, "Cystitis, haematuria or urinary symptoms: urine test and urology first.")
                : new Satisfied(NAME);
    }
}
