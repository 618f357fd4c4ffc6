package org.painpath.intake.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No active substance use: a disorder now, or a positive AUDIT or DAST-10, stops; a history holds. A positive
 * AUDIT-C asks for the AUDIT that it is the beginning of, of that day or later. The words name no score, because findings are published and
 * substance use is not.
 *
 * <p>Source: clinical reference 2.2, C15 (keys ASRA-GC, HULL); cut-offs of 1.3.
 *
 * @param auditFrom score from which AUDIT is positive
 * @param dast10From score from which DAST-10 is positive
 */
record NoActiveSubstanceUse(int auditFrom, int dast10From) implements ScreeningRule {
    static final String NAME = "no-active-substance-use";
    private static final Item USE =
            new Item("substance use", "Whether there is or was substance use", List.of(Source.REFERRER, Source.CLINIC));
    private static final Item AUDIT =
            new Item("audit", "The AUDIT questionnaire, with its day", List.of(Source.CLINIC, Source.REFERRER));
    static final List<Item> ITEMS = List.of(USE, AUDIT);

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C15", "ASRA-GC, HULL", Severity.STOP, ITEMS.toArray(Item[]::new));
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        MedicalHistory history = facts.knownHistory();
        if (reaches(history.auditScore(), auditFrom) || reaches(history.dast10Score(), dast10From)) {
            return active();
        }
        return switch (history.substanceUse()) {
            case null -> USE.missingFor(NAME);
            case ACTIVE -> active();
            case HISTORY -> new Concern(NAME, Severity.HOLD, "Substance use in the past: plan precautions first.");
            case NONE -> facts.asksForAudit() ? AUDIT.missingFor(NAME) : new Satisfied(NAME);
        };
    }

    private static boolean reaches(@Nullable Integer score, int from) {
        return score != null && score >= from;
    }

    private static Finding active() {
        return new Concern(NAME, Severity.STOP, "Substance use is active, or its screen is positive.");
    }
}
