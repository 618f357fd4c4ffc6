package org.painpath.intake.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The cards of the rules of a policy, switched off or not. */
public final class RuleCatalogue {
    private final Map<String, RuleCard> cards = new LinkedHashMap<>();

    private RuleCatalogue() {}

    public static RuleCatalogue of(ScreeningPolicy policy) {
        var catalogue = new RuleCatalogue();
        ScreeningRules.of(policy)
                .forEach(rule -> catalogue.cards.put(rule.card().rule(), rule.card()));
        return catalogue;
    }

    public Optional<RuleCard> card(String rule) {
        return Optional.ofNullable(cards.get(rule));
    }
}
