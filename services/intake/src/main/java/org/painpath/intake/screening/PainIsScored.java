package org.painpath.intake.screening;

import java.math.BigDecimal;
import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.instruments.NumericRating;
import org.painpath.instruments.NumericRating.Band;
import org.painpath.instruments.NumericRating.Bands;

/**
 * Pain is scored on the NRS or by PEG, so that a response can be told later. Mild pain is pointed out.
 *
 * <p>Source: clinical reference 1.3; bands of keys EPPOC and, for want of cut-offs of its own, used for PEG too.
 */
record PainIsScored(Bands bands) implements ScreeningRule {
    static final String NAME = "pain-is-scored";
    private static final Item ITEM = new Item(
            "pain score by NRS or PEG",
            "How strong the pain is: NRS (0 to 10) or the PEG questionnaire",
            List.of(Source.PATIENT, Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.optional(NAME, "1.3", "EPPOC", Severity.INFO, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Integer nrs = facts.nrs();
        if (nrs != null) {
            return judge(new NumericRating(nrs).band(bands), "NRS %d".formatted(nrs));
        }
        BigDecimal peg = facts.pegScore();
        return peg == null ? ITEM.missingFor(NAME) : judge(bands.bandOf(peg), "PEG %s".formatted(peg.toPlainString()));
    }

    private static Finding judge(Band band, String score) {
        return switch (band) {
            case MILD -> new Concern(NAME, Severity.INFO, score + " of 10 is mild pain.");
            case MODERATE, SEVERE -> new Satisfied(NAME);
        };
    }
}
