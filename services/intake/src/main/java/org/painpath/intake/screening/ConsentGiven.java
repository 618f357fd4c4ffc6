package org.painpath.intake.screening;

import java.util.Locale;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;

/**
 * The patient has given this consent and not taken it back: off-label use and compounded medicine are agreed to by name.
 *
 * <p>Source: clinical reference, fact 1 (keys FDA-23, KETALAR) and 4.2 for telehealth.
 */
record ConsentGiven(Consent consent) implements ScreeningRule {

    String name() {
        return "consent-given-" + consent.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public RuleCard card() {
        return RuleCard.asking(name(), "fact 1", "FDA-23, KETALAR");
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return facts.consentsTo(consent)
                ? new Satisfied(name())
                : new MissingData(
                        name(),
                        "consent " + consent.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
