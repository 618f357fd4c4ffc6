package org.painpath.intake.screening;

import java.util.List;
import java.util.Locale;
import org.painpath.chassis.rules.Finding;
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

    private Item item() {
        String what = consent.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Item("consent " + what, "Signed consent: " + what, List.of(Source.PATIENT, Source.REFERRER));
    }

    @Override
    public RuleCard card() {
        return RuleCard.asking(name(), "fact 1", "FDA-23, KETALAR", item());
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return facts.consentsTo(consent) ? new Satisfied(name()) : item().missingFor(name());
    }
}
